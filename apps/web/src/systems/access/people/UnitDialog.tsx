import type { UnitEntry, UnitKind } from '@luoshi/server/access';
import { Button, Modal } from 'antd';
import { useState, type SyntheticEvent } from 'react';
import { useTexts } from '../../../core/i18n/language.js';
import { addUnit, changeUnit, type UnitForm } from '../api.js';
import form from '../parts/form.module.css';
import { SelectField } from '../parts/SelectField.js';
import { TextField } from '../parts/TextField.js';
import { unitOptions } from './unit-tree.js';
import { useSaving } from './use-saving.js';

const KINDS: readonly UnitKind[] = ['department', 'street', 'other'];

interface UnitDialogProps {
  /** Null for a new one. */
  unit: UnitEntry | null;
  units: readonly UnitEntry[];
  onClose: () => void;
}

/** Adds or changes a unit. */
export function UnitDialog({ unit, units, onClose }: UnitDialogProps) {
  const { access, common } = useTexts();
  const saving = useSaving(onClose);
  const [given, setGiven] = useState<UnitForm>({
    name: unit?.name ?? '',
    kind: unit?.kind ?? 'department',
    parentId: unit?.parentId ?? null,
    duties: unit?.duties ?? '',
  });
  const change = (part: Partial<UnitForm>): void => {
    setGiven({ ...given, ...part });
  };
  const onSubmit = (event: SyntheticEvent): void => {
    event.preventDefault();
    saving.mutate(() => (unit ? changeUnit(unit.id, given) : addUnit(given)));
  };
  return (
    <Modal open title={unit ? `${access.edit}${access.personOf(unit.name)}` : access.addUnit} footer={null} onCancel={onClose}>
      <form className={form.field} style={{ gap: 14 }} onSubmit={onSubmit}>
        <TextField label={access.unitName} value={given.name} onChange={(name) => change({ name })} />
        <SelectField
          label={access.kind}
          value={given.kind}
          options={KINDS.map((kind) => ({ value: kind, label: access.kinds[kind] }))}
          onChange={(value) => change({ kind: KINDS.find((kind) => kind === value) ?? 'other' })}
        />
        <SelectField
          label={access.parent}
          value={given.parentId ?? ''}
          options={[{ value: '', label: access.none }, ...unitOptions(units.filter(({ id }) => id !== unit?.id))]}
          onChange={(value) => change({ parentId: value === '' ? null : value })}
        />
        <TextField kind="lines" isRequired={false} label={access.duties} value={given.duties} onChange={(duties) => change({ duties })} />
        <div className={form.buttons}>
          <Button type="primary" htmlType="submit" loading={saving.isPending}>
            {common.save}
          </Button>
          <Button onClick={onClose}>{common.cancel}</Button>
        </div>
      </form>
    </Modal>
  );
}
