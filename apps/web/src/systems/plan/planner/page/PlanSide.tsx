import type { Light, PlanDetail } from '@luoshi/server/plan';
import { useMemo, useState } from 'react';
import { useTexts } from '../../../../core/i18n/language.js';
import { LightBar } from '../LightBar.js';
import { NO_UNIT } from './filters.js';
import { headingTree } from './headings.js';
import type { PlanView } from './use-plan-view.js';
import styles from './PlanSide.module.css';

interface PlanSideProps {
  plan: PlanDetail;
  view: PlanView;
}

/** Beside the lines: the headings, or the units, each with the lights under it; one chosen filters the lines. */
export function PlanSide({ plan, view }: PlanSideProps) {
  const texts = useTexts().planPlanner.plan;
  const [way, setWay] = useState<'heading' | 'unit'>(view.filters.unit === null ? 'heading' : 'unit');
  const [isOpen, setOpen] = useState(false);
  const ways = [
    { value: 'heading', label: texts.byHeading },
    { value: 'unit', label: texts.byUnit },
  ] as const;
  return (
    <nav className={styles.side} aria-label={texts.side}>
      <button
        type="button"
        className={styles.more}
        aria-expanded={isOpen}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        {texts.showHeadings}
      </button>
      <div className={styles.body} data-open={isOpen}>
        <div className={styles.ways}>
          {ways.map(({ value, label }) => (
            <button
              key={value}
              type="button"
              aria-pressed={way === value}
              onClick={() => {
                setWay(value);
              }}
            >
              {label}
            </button>
          ))}
        </div>
        {way === 'heading' ? <Headings plan={plan} view={view} /> : <Units plan={plan} view={view} />}
      </div>
    </nav>
  );
}

function Headings({ plan, view }: PlanSideProps) {
  const nodes = useMemo(() => headingTree(plan.commitmentRows), [plan.commitmentRows]);
  const { heading } = view.filters;
  return (
    <ul className={styles.list}>
      {nodes.map(({ path, label, depth, counts }) => (
        <Entry
          key={path}
          label={label}
          depth={depth}
          counts={counts}
          isChosen={heading === path}
          onChoose={() => {
            view.set({ heading: heading === path ? null : path });
          }}
        />
      ))}
    </ul>
  );
}

function Units({ plan, view }: PlanSideProps) {
  const texts = useTexts().planPlanner.plan;
  return (
    <ul className={styles.list}>
      {plan.units.map(({ unit, rollUp }) => {
        const id = unit?.id ?? NO_UNIT;
        return (
          <Entry
            key={id}
            label={unit?.name ?? texts.noUnit}
            depth={0}
            counts={rollUp}
            isChosen={view.filters.unit === id}
            onChoose={() => {
              view.set({ unit: view.filters.unit === id ? null : id });
            }}
          />
        );
      })}
    </ul>
  );
}

interface EntryProps {
  label: string;
  depth: number;
  counts: Readonly<Record<Light, number>>;
  isChosen: boolean;
  onChoose: () => void;
}

function Entry({ label, depth, counts, isChosen, onChoose }: EntryProps) {
  return (
    <li>
      <button type="button" data-depth={Math.min(depth, 3)} aria-pressed={isChosen} onClick={onChoose}>
        <span lang="zh-CN">{label}</span>
        <b>{counts.green + counts.amber + counts.red + counts.grey}</b>
        <LightBar counts={counts} />
      </button>
    </li>
  );
}
