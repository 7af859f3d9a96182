export { DocumentError, type DocumentErrorCode } from './errors.js';
export { LARGEST_FILE, openDocument, refuseTooLarge, type DocumentFormat, type OpenedDocument } from './open/open-document.js';
export { readPlanSheet, type PlanSheet, type ReadPlanRow } from './open/plan-sheet.js';
export { type SheetProblem } from './open/plan-sheet-problem.js';
export { readUnitsSheet, type UnitsSheet } from './open/units-sheet.js';
export { writeFollow, type FollowInput } from './write/follow-sheet.js';
export { toHtml } from './write/html-page.js';
export { toJsonl } from './write/jsonl.js';
export { toMarkdown } from './write/markdown.js';
export { writeOfficial } from './write/official-document.js';
export type * from './write/official-types.js';
export { escapeHtml } from './write/marked-text.js';
export { writeTaskList, type TaskListInput } from './write/task-list.js';
export { type ReadingInput } from './write/input.js';
export { writePlanSheet, type PlanSheetInput } from './write/plan-sheet.js';
export { type PlanSheetRow } from './write/plan-sheet-columns.js';
export { writeUnitsSheet, type UnitsSheetInput } from './write/units-sheet.js';
export {
  personRoles,
  unitKinds,
  type SheetPerson,
  type SheetRole,
  type SheetUnit,
  type SheetUnitKind,
} from './write/units-sheet-columns.js';
