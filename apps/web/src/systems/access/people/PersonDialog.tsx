import type { PersonEntry, Role, UnitEntry } from '@luoshi/server/access';
import { Button, Checkbox, Modal } from 'antd';
import { useState, type SyntheticEvent } from 'react';
import { useTexts } from '../../../core/i18n/language.js';
import { useSession } from '../../../core/session/use-session.js';
import { addPerson, changePerson, type PersonForm } from '../api.js';
import form from '../parts/form.module.css';
import { SelectField } from '../parts/SelectField.js';
import { LOGIN_PATTERN, TextField } from '../parts/TextField.js';
import { unitOptions } from './unit-tree.js';
import { useSaving } from './use-saving.js';

const ROLES: readonly Role[] = ['officer', 'reviewer', 'planner', 'leader', 'admin', 'enterprise', 'resident'];

interface PersonDialogProps {
  /** Null for a new one. */
  person: PersonEntry | null;
  units: readonly UnitEntry[];
  onClose: () => void;
}

/** Adds or changes a person. The login is chosen once. */
export function PersonDialog({ person, units, onClose }: PersonDialogProps) {
  const { access, common } = useTexts();
  const { byProvider } = useSession();
  const saving = useSaving(onClose);
  const [login, setLogin] = useState('');
  const [given, setGiven] = useState<PersonForm>(() => formOf(person));
  const change = (part: Partial<PersonForm>): void => {
    setGiven({ ...given, ...part });
  };
  const onSubmit = (event: SyntheticEvent): void => {
    event.preventDefault();
    saving.mutate(() => (person ? changePerson(person.id, given) : addPerson({ ...given, login })));
  };
  return (
    <Modal open title={person ? `${access.edit}${access.personOf(person.name)}` : access.addPerson} footer={null} onCancel={onClose}>
      <form className={form.field} style={{ gap: 14 }} onSubmit={onSubmit}>
        <TextField label={access.name} value={given.name} onChange={(name) => change({ name })} />
        {!person && <TextField label={access.login} pattern={LOGIN_PATTERN} value={login} onChange={setLogin} />}
        <SelectField
          label={access.unit}
          value={given.unitId ?? ''}
          options={[{ value: '', label: access.noUnit }, ...unitOptions(units)]}
          onChange={(value) => change({ unitId: value === '' ? null : value })}
        />
        <RoleBoxes
          chosen={given.roles}
          onChange={(roles) => {
            change({ roles });
          }}
        />
        <TextField
          kind="email"
          isRequired={false}
          label={access.email}
          value={given.email ?? ''}
          onChange={(value) => change({ email: value === '' ? null : value })}
        />
        {byProvider && person?.provider !== 'bound' && (
          <Checkbox
            checked={given.oidcByLogin}
            onChange={(event) => {
              change({ oidcByLogin: event.target.checked });
            }}
          >
            {access.oidcByLogin}
          </Checkbox>
        )}
        <div className={form.buttons}>
          <Button type="primary" htmlType="submit" loading={saving.isPending} disabled={given.roles.length === 0}>
            {common.save}
          </Button>
          <Button onClick={onClose}>{common.cancel}</Button>
        </div>
      </form>
    </Modal>
  );
}

function RoleBoxes({ chosen, onChange }: { chosen: readonly Role[]; onChange: (roles: Role[]) => void }) {
  const { access } = useTexts();
  return (
    <fieldset className={form.roles}>
      <legend>{access.rolesTitle}</legend>
      {ROLES.map((role) => (
        <Checkbox
          key={role}
          checked={chosen.includes(role)}
          onChange={(event) => {
            onChange(event.target.checked ? [...chosen, role] : chosen.filter((each) => each !== role));
          }}
        >
          {access.roles[role]}
        </Checkbox>
      ))}
    </fieldset>
  );
}

function formOf(person: PersonEntry | null): PersonForm {
  return {
    name: person?.name ?? '',
    email: person?.email ?? null,
    unitId: person?.unitId ?? null,
    roles: person?.roles ?? ['officer'],
    oidcByLogin: person?.provider === 'by-login',
  };
}
