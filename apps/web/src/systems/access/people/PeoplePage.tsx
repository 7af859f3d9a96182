import type { PersonEntry, UnitEntry } from '@luoshi/server/access';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTexts } from '../../../core/i18n/language.js';
import { Failure } from '../../../core/parts/Failure.js';
import { Loading } from '../../../core/parts/Loading.js';
import { useTitle } from '../../../core/parts/use-title.js';
import { fetchPeople, fetchUnits } from '../api.js';
import form from '../parts/form.module.css';
import { PeopleTable } from './PeopleTable.js';
import { PersonDialog } from './PersonDialog.js';
import { UnitDialog } from './UnitDialog.js';
import { UnitsTable } from './UnitsTable.js';
import { PEOPLE_KEY, UNITS_KEY } from './use-saving.js';
import styles from './PeoplePage.module.css';

type Open = { unit: UnitEntry | null } | { person: PersonEntry | null } | null;

/** The administrators' page: units as a tree, people with their unit and roles. */
export function PeoplePage() {
  const { access } = useTexts();
  const units = useQuery({ queryKey: UNITS_KEY, queryFn: fetchUnits });
  const people = useQuery({ queryKey: PEOPLE_KEY, queryFn: fetchPeople });
  const [open, setOpen] = useState<Open>(null);
  useTitle(access.peopleTitle);
  const error = units.error ?? people.error;
  if (error) return <Failure error={error} onRetry={() => void Promise.all([units.refetch(), people.refetch()])} />;
  if (!units.data || !people.data) return <Loading />;
  const close = (): void => {
    setOpen(null);
  };
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <div>
          <h1 className={form.title}>{access.peopleTitle}</h1>
          <p className={form.lead}>{access.peopleLead}</p>
        </div>
        <a href="/api/units/sheet.xlsx">{access.sheet}</a>
      </header>
      <section aria-labelledby="units">
        <Heading
          id="units"
          title={access.units}
          action={access.addUnit}
          onAdd={() => {
            setOpen({ unit: null });
          }}
        />
        <UnitsTable
          units={units.data.units}
          onEdit={(unit) => {
            setOpen({ unit });
          }}
        />
      </section>
      <section aria-labelledby="people">
        <Heading
          id="people"
          title={access.people}
          action={access.addPerson}
          onAdd={() => {
            setOpen({ person: null });
          }}
        />
        <PeopleTable
          people={people.data.people}
          units={units.data.units}
          onEdit={(person) => {
            setOpen({ person });
          }}
        />
      </section>
      {open && 'unit' in open && <UnitDialog unit={open.unit} units={units.data.units} onClose={close} />}
      {open && 'person' in open && <PersonDialog person={open.person} units={units.data.units} onClose={close} />}
    </div>
  );
}

function Heading({ id, title, action, onAdd }: { id: string; title: string; action: string; onAdd: () => void }) {
  return (
    <div className={styles.head}>
      <h2 id={id} className={styles.heading}>
        {title}
      </h2>
      <Button onClick={onAdd}>{action}</Button>
    </div>
  );
}
