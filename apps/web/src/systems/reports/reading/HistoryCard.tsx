import type { Span } from '@luoshi/reader';
import type { Correction } from '@luoshi/server/reports';
import { Button } from 'antd';
import { useTexts } from '../../../core/i18n/language.js';
import { cx } from '../../../core/parts/cx.js';
import type { ReportIndex } from '../index-report.js';
import type { Selected } from './selection.js';
import { useCorrections } from './use-corrections.js';
import styles from './Panel.module.css';

interface HistoryCardProps {
  index: ReportIndex;
  selected: Selected | null;
  onSelect: (span: Span) => void;
}

/** Who corrected what and when, newest first: on the selected place, or in the whole report while nothing is selected. */
export function HistoryCard({ index, selected, onSelect }: HistoryCardProps) {
  const { corrections: texts } = useTexts();
  const place = selected && (selected.what === 'commitment' ? selected.commitment : selected.span);
  const shown = index.detail.corrections.filter((correction) => !place || spansOf(correction).some((span) => overlaps(span, place)));
  if (place && shown.length === 0) return null;
  return (
    <section className={styles.card}>
      <h2>{texts.history}</h2>
      {shown.length === 0 && <p>{texts.noHistory}</p>}
      <ol className={styles.history}>
        {shown.toReversed().map((correction) => (
          <HistoryRow key={correction.n} correction={correction} text={index.detail.text} onSelect={onSelect} />
        ))}
      </ol>
    </section>
  );
}

interface HistoryRowProps {
  correction: Correction;
  text: string;
  onSelect: (span: Span) => void;
}

function HistoryRow({ correction, text, onSelect }: HistoryRowProps) {
  const { corrections: texts, common } = useTexts();
  const corrections = useCorrections();
  const span = correction.action === 'edit' ? correction.to : correction.at;
  const state = correction.takenBack ? texts.wasTakenBack : correction.applied ? null : texts.notApplied;
  return (
    <li className={cx(state && styles.gone)}>
      <p>
        <b>{correction.by}</b> {texts.actions[correction.action]}
        {correction.at.layer === 'figure' && ` ${texts.layers.figure}`}{' '}
        <time dateTime={correction.when}>{common.date(correction.when)}</time>
      </p>
      <button
        type="button"
        className={styles.quote}
        lang="zh-CN"
        onClick={() => {
          onSelect(span);
        }}
      >
        {text.slice(span.start, span.end)}
      </button>
      {state !== null && <small>{state}</small>}
      {corrections.may && !correction.takenBack && (
        <Button
          size="small"
          disabled={corrections.isBusy}
          onClick={() => {
            corrections.takeBack(correction.n);
          }}
        >
          {texts.undo}
        </Button>
      )}
    </li>
  );
}

function spansOf(correction: Correction): Span[] {
  if (correction.action === 'edit') return [correction.at, correction.to];
  if (correction.action === 'merge') return [correction.at, ...correction.with];
  return [correction.at];
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && a.end > b.start;
}
