import type { HeadingRollUp, LeaderPage, UnitRollUp } from '@luoshi/server/plan';
import { useMemo } from 'react';
import { StackedBars } from '../../../core/charts/StackedBars.js';
import type { StackedPart } from '../../../core/charts/stacked-option.js';
import { useTexts } from '../../../core/i18n/language.js';
import { LIGHTS } from '../parts/lights.js';
import { pickHeadings, worstFirst, type Rolled } from './leader-charts.js';
import { NumbersTable } from './NumbersTable.js';
import styles from './LeaderPage.module.css';

/** As in tokens.css; a chart's SVG is printed without the page's properties. */
const COLORS = { green: '#2f7d4f', amber: '#b7791f', red: '#c3272b', grey: '#9aa0a6' };
const MOST = 14;

/** The lights by heading: drawn, with the numbers below. */
export function HeadingLights({ page }: { page: LeaderPage }) {
  const texts = useTexts().planPlanner.leader;
  const headings = useMemo(() => pickHeadings(page.headings, MOST).map(ofHeading), [page.headings]);
  return <Chart title={texts.byHeading} column={texts.heading} rolled={headings} />;
}

/** The lights by unit, those with most reds first. */
export function UnitLights({ page }: { page: LeaderPage }) {
  const texts = useTexts().planPlanner.leader;
  const units = useMemo(() => worstFirst(page.units).map((unit) => ofUnit(unit, texts.noUnit)), [page.units, texts.noUnit]);
  return <Chart title={texts.byUnit} column={texts.unit} rolled={units} note={texts.worstFirst} />;
}

function ofHeading({ heading, rollUp }: HeadingRollUp): Rolled {
  return { name: heading.split(' > ').at(-1) ?? heading, rollUp };
}

function ofUnit({ unit, rollUp }: UnitRollUp, noUnit: string): Rolled {
  return { name: unit?.name ?? noUnit, rollUp };
}

interface ChartProps {
  title: string;
  column: string;
  rolled: readonly Rolled[];
  note?: string;
}

function Chart({ title, column, rolled, note }: ChartProps) {
  const { planPlanner, planNames } = useTexts();
  const texts = planPlanner.leader;
  const parts = useMemo<StackedPart[]>(
    () => LIGHTS.map((light) => ({ label: planNames.lights[light], color: COLORS[light] })),
    [planNames],
  );
  const rows = useMemo(
    () => rolled.slice(0, MOST).map(({ name, rollUp }) => ({ name, counts: LIGHTS.map((light) => rollUp[light]) })),
    [rolled],
  );
  return (
    <section>
      <h2>
        {title}
        {note !== undefined && <small>{note}</small>}
      </h2>
      <StackedBars rows={rows} parts={parts} label={texts.chart(title)} />
      {rolled.length > MOST && <p className={styles.more}>{texts.more(rolled.length - MOST)}</p>}
      <NumbersTable title={title} column={column} rolled={rolled} />
    </section>
  );
}
