import type { PlanDetail } from '@luoshi/server/plan';
import { Button } from 'antd';
import { useTexts } from '../../../../core/i18n/language.js';
import { Choice } from '../../../../core/parts/Choice.js';
import { LIGHTS } from '../../parts/lights.js';
import { isFiltering, KINDS, NO_UNIT, STATES } from './filters.js';
import type { PlanView } from './use-plan-view.js';
import styles from './PlanPage.module.css';

interface PlanFiltersProps {
  plan: PlanDetail;
  view: PlanView;
}

/** Above the lines: what to find, which to show, and how many that are. */
export function PlanFilters({ plan, view }: PlanFiltersProps) {
  const texts = useTexts().planPlanner.plan;
  return (
    <search className={styles.filters} aria-label={texts.filters}>
      <input
        id="find"
        type="search"
        value={view.filters.words}
        placeholder={texts.search}
        aria-label={texts.search}
        onChange={(event) => {
          view.set({ q: event.target.value });
        }}
      />
      <Choices plan={plan} view={view} />
      <span className={styles.shown} role="status">
        {texts.shown(view.shown, plan.commitmentRows.length)}
      </span>
      {isFiltering(view.filters) && (
        <Button
          type="text"
          onClick={() => {
            view.set({ q: null, light: null, unit: null, kind: null, state: null, heading: null });
          }}
        >
          {texts.clear}
        </Button>
      )}
      <span className={styles.keys}>{texts.keysHint}</span>
    </search>
  );
}

function Choices({ plan, view }: PlanFiltersProps) {
  const { planPlanner, planNames } = useTexts();
  const texts = planPlanner.plan;
  const { filters, set } = view;
  const states = { pending: texts.onlyPending, open: texts.onlyOpen, closed: texts.onlyClosed };
  const units = plan.units.map(({ unit }) => ({ value: unit?.id ?? NO_UNIT, label: unit?.name ?? texts.noUnit }));
  return (
    <>
      <Choice
        label={texts.light}
        value={filters.light}
        options={LIGHTS.map((value) => ({ value, label: planNames.lights[value] }))}
        onChange={(light) => {
          set({ light });
        }}
      />
      <Choice
        label={texts.unit}
        value={filters.unit}
        options={units}
        onChange={(unit) => {
          set({ unit });
        }}
      />
      <Choice
        label={texts.kind}
        value={filters.kind}
        options={KINDS.map((value) => ({ value, label: texts.kinds[value] }))}
        onChange={(kind) => {
          set({ kind });
        }}
      />
      <Choice
        label={texts.state}
        value={filters.state}
        options={STATES.map((value) => ({ value, label: states[value] }))}
        onChange={(state) => {
          set({ state });
        }}
      />
    </>
  );
}
