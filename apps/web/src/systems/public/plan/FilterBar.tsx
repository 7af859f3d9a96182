import type { PublicPlan } from '@luoshi/server/plan';
import { useTexts } from '../../../core/i18n/language.js';
import { Choice } from '../../../core/parts/Choice.js';
import { LIGHTS } from '../../plan/parts/lights.js';
import type { Filter } from './use-filter.js';
import styles from './PublicPlanPage.module.css';

interface Props {
  data: PublicPlan;
  filter: Filter;
  onChange: (change: Partial<Filter>) => void;
  shown: number;
}

const KINDS = ['metric', 'milestone', 'activity'] as const;

/** What to look at, and how many that are. */
export function FilterBar({ data, filter, onChange, shown }: Props) {
  const { publicSide, planNames, names } = useTexts();
  const units = data.units.flatMap(({ unit }) => (unit ? [{ value: unit.id, label: unit.name }] : []));
  return (
    <div className={styles.filters} role="search" aria-label={publicSide.filters}>
      <input
        type="search"
        aria-label={publicSide.search}
        placeholder={publicSide.search}
        value={filter.words}
        onChange={({ target }) => onChange({ words: target.value })}
      />
      <Choice
        label={publicSide.light}
        value={filter.light}
        options={LIGHTS.map((light) => ({ value: light, label: planNames.lights[light] }))}
        onChange={(light) => onChange({ light })}
      />
      <Choice
        label={publicSide.kind}
        value={filter.kind}
        options={KINDS.map((kind) => ({ value: kind, label: names.kind[kind] }))}
        onChange={(kind) => onChange({ kind })}
      />
      <Choice label={publicSide.unit} value={filter.unit} options={units} onChange={(unit) => onChange({ unit })} />
      <span role="status">{publicSide.shown(shown, data.rows.length)}</span>
    </div>
  );
}
