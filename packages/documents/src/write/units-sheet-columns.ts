import type { FieldColumn } from './plan-sheet-columns.js';

/** What sort of body a unit is, and what the sheet calls it. */
export const unitKinds = { department: '部门', street: '街道', other: '其他' } as const;
export type SheetUnitKind = keyof typeof unitKinds;

/** The roles of DESIGN's access, and what the sheet calls them. */
export const personRoles = {
  officer: '填报人',
  reviewer: '审核人',
  planner: '计划管理员',
  leader: '领导',
  admin: '系统管理员',
} as const;
export type SheetRole = keyof typeof personRoles;

/** A unit as the set-up sheet tells it; texts trimmed, never empty. */
export interface SheetUnit {
  name: string;
  /** The name of the unit above it, which the sheet holds too. */
  parent: string | null;
  kind: SheetUnitKind;
  /** Its statement of duties. */
  duties: string | null;
}

/** A person of a unit; a resident or an enterprise belongs to none and signs up by itself. */
export interface SheetPerson {
  unit: string;
  name: string;
  /** Unique in the sheet, whatever the case. */
  login: string;
  /** At least one. */
  roles: SheetRole[];
}

export type UnitsField = 'unit' | 'parent' | 'kind' | 'duties' | 'name' | 'login' | 'roles';

/** The columns of the set-up sheet in the order they are written. */
export const unitsColumns: readonly FieldColumn<UnitsField>[] = [
  { field: 'unit', head: '单位名称', width: 24, needed: true },
  { field: 'parent', head: '上级单位', width: 20, needed: true },
  { field: 'kind', head: '类别', width: 10, centred: true, needed: true },
  { field: 'duties', head: '职责', width: 60, needed: true },
  { field: 'name', head: '联系人姓名', width: 14, needed: true },
  { field: 'login', head: '登录名', width: 16, needed: true },
  { field: 'roles', head: '角色', width: 18, needed: true },
];
