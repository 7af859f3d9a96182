import { Button } from 'antd';
import { useState } from 'react';
import { useTexts } from '../../../core/i18n/language.js';
import { Choice } from '../../../core/parts/Choice.js';
import { cx } from '../../../core/parts/cx.js';
import { useReportLights } from '../../../core/report-lights/report-lights.js';
import type { ReportIndex } from '../index-report.js';
import { certaintyList, kindList, partList, ruleList } from './filters.js';
import { SearchBox } from './SearchBox.js';
import type { Hits } from './use-hits.js';
import type { View } from './use-view.js';
import styles from './FilterBar.module.css';

interface FilterBarProps {
  index: ReportIndex;
  view: View;
  hits: Hits;
  onHelp: () => void;
}

/** Above the report: what to find and which commitments to show. */
export function FilterBar({ index, view, hits, onHelp }: FilterBarProps) {
  const { filters: texts } = useTexts();
  const [isOpen, setOpen] = useState(false);
  return (
    <section className={styles.bar} aria-label={texts.label}>
      <SearchBox view={view} hits={hits} />
      <Button type="text" className={styles.help ?? ''} onClick={onHelp}>
        {texts.help}
      </Button>
      <button
        type="button"
        className={styles.more}
        aria-expanded={isOpen}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        {texts.open}
        {view.passing && <b>{texts.shown(view.shown.length, index.commitments.length)}</b>}
      </button>
      <div className={cx(styles.filters, !isOpen && styles.folded)}>
        <Choices index={index} view={view} />
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={view.withPassedOver}
            onChange={(event) => {
              view.set({ passed: event.target.checked ? '1' : null });
            }}
          />
          {texts.passedOver}
        </label>
        <LightsSwitch view={view} />
        {view.passing && <Shown index={index} view={view} />}
      </div>
    </section>
  );
}

function LightsSwitch({ view }: Pick<FilterBarProps, 'view'>) {
  const texts = useTexts().planPlanner.reportLights;
  const lights = useReportLights();
  if (!lights) return null;
  return (
    <label className={styles.check} title={texts.hint(lights.planName)}>
      <input
        type="checkbox"
        checked={view.withLights}
        onChange={(event) => {
          view.set({ lights: event.target.checked ? null : '0' });
        }}
      />
      {texts.switch}
    </label>
  );
}

function Shown({ index, view }: Pick<FilterBarProps, 'index' | 'view'>) {
  const { filters: texts } = useTexts();
  return (
    <>
      <span className={styles.shown} role="status">
        {texts.shown(view.shown.length, index.commitments.length)}
      </span>
      <Button
        onClick={() => {
          view.set({ kind: null, certainty: null, part: null, heading: null, finding: null });
        }}
      >
        {texts.clear}
      </Button>
    </>
  );
}

function Choices({ index, view }: Pick<FilterBarProps, 'index' | 'view'>) {
  const { filters: texts, names } = useTexts();
  const { kind, certainty, part, heading, finding } = view.filters;
  const headings = index.detail.reading.outline.filter(({ form }) => form !== 'topic');
  const label = <Value extends string>(values: readonly Value[], words: Record<Value, string>) =>
    values.map((value) => ({ value, label: words[value] }));
  return (
    <>
      <Choice
        label={texts.part}
        value={part}
        options={label(partList, names.part)}
        onChange={(value) => {
          view.set({ part: value });
        }}
      />
      <Choice
        label={texts.kind}
        value={kind}
        options={label(kindList, names.kind)}
        onChange={(value) => {
          view.set({ kind: value });
        }}
      />
      <Choice
        label={texts.certainty}
        value={certainty}
        options={label(certaintyList, names.certainty)}
        onChange={(value) => {
          view.set({ certainty: value });
        }}
      />
      <Choice
        label={texts.finding}
        value={finding}
        options={[{ value: 'any', label: texts.anyFinding }, ...label(ruleList, names.rule)]}
        onChange={(value) => {
          view.set({ finding: value });
        }}
      />
      <Choice
        label={texts.heading}
        value={heading}
        options={headings.map(({ id, quote, level }) => ({
          value: id,
          label: `${'\u3000'.repeat(Math.min(level - 1, 3))}${quote.slice(0, 24)}`,
        }))}
        onChange={(value) => {
          view.set({ heading: value });
        }}
      />
    </>
  );
}
