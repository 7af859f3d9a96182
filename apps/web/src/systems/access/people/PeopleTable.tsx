import type { Invitation, PersonEntry, UnitEntry } from '@luoshi/server/access';
import { Button } from 'antd';
import { useState } from 'react';
import { useTexts } from '../../../core/i18n/language.js';
import { changePerson, endSessions, invite } from '../api.js';
import { InviteDialog } from './InviteDialog.js';
import { useSaving } from './use-saving.js';
import styles from './PeoplePage.module.css';

interface PeopleTableProps {
  people: readonly PersonEntry[];
  units: readonly UnitEntry[];
  onEdit: (person: PersonEntry) => void;
}

/** The district's people, with what can be done about each. */
export function PeopleTable({ people, units, onEdit }: PeopleTableProps) {
  const { access } = useTexts();
  const [invited, setInvited] = useState<{ name: string; invitation: Invitation } | null>(null);
  const nameOf = new Map(units.map(({ id, name }) => [id, name]));
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{access.name}</th>
            <th scope="col">{access.unit}</th>
            <th scope="col">{access.rolesTitle}</th>
            <th scope="col">{access.status}</th>
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <tr key={person.id} data-closed={person.active ? undefined : ''}>
              <th scope="row">
                {person.name}
                <span className={styles.small}>{person.login}</span>
              </th>
              <td>{(person.unitId === null ? undefined : nameOf.get(person.unitId)) ?? access.noUnit}</td>
              <td>{person.roles.map((role) => access.roles[role]).join('、')}</td>
              <td>
                <span className={styles.small}>{statusOf(person, access)}</span>
                <Acts
                  person={person}
                  onEdit={onEdit}
                  onInvited={(invitation) => {
                    setInvited({ name: person.name, invitation });
                  }}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {invited && (
        <InviteDialog
          {...invited}
          onClose={() => {
            setInvited(null);
          }}
        />
      )}
    </>
  );
}

type AccessTexts = ReturnType<typeof useTexts>['access'];

function statusOf({ active, hasPassword, provider }: PersonEntry, access: AccessTexts): string {
  if (!active) return access.closed;
  return [hasPassword ? access.hasPassword : access.noPassword, access.provider[provider]].filter((part) => part !== '').join(' · ');
}

interface ActsProps {
  person: PersonEntry;
  onEdit: (person: PersonEntry) => void;
  onInvited: (invitation: Invitation) => void;
}

function Acts({ person, onEdit, onInvited }: ActsProps) {
  const { access } = useTexts();
  const saving = useSaving();
  const act = (label: string, onClick: () => void) => (
    <Button size="small" aria-label={`${label}${access.personOf(person.name)}`} onClick={onClick}>
      {label}
    </Button>
  );
  return (
    <span className={styles.acts}>
      {act(access.edit, () => {
        onEdit(person);
      })}
      {person.active &&
        act(access.invite, () => {
          saving.mutate(async () => {
            onInvited(await invite(person.id));
          });
        })}
      {person.active &&
        act(access.endSessions, () => {
          saving.mutate(() => endSessions(person.id));
        })}
      {act(person.active ? access.close : access.open, () => {
        saving.mutate(() => changePerson(person.id, { active: !person.active }));
      })}
    </span>
  );
}
