import type { Finding, Span } from '@luoshi/reader';
import { memo, type ReactNode } from 'react';
import { useTexts } from '../../../core/i18n/language.js';
import { cx } from '../../../core/parts/cx.js';
import type { ReportLight } from '../../../core/report-lights/report-lights.js';
import { Lit } from './Lit.js';
import type { Paragraph, Piece, Run } from './paragraphs.js';
import styles from './Article.module.css';

export interface ParagraphProps {
  text: string;
  paragraph: Paragraph;
  /** Ids are given only to the paragraph that holds them, so that a selection renders two paragraphs and not all. */
  selectedId: string | null;
  focusId: string | null;
  passage: Span | null;
  hits: readonly Span[];
  currentHit: number | null;
  passing: ReadonlySet<string> | null;
  withPassedOver: boolean;
  severities: ReadonlyMap<string, Finding['severity']>;
  confirmed: ReadonlySet<string>;
  /** Lights by commitment; null where they are not shown. */
  lights: ReadonlyMap<string, ReportLight['light']> | null;
  excuses: Readonly<Record<string, string>>;
}

/** One paragraph of the report, as it was written, with its marks. */
export const ParagraphView = memo(function ParagraphView(props: ParagraphProps) {
  const { paragraph } = props;
  const runs = paragraph.runs.map((run) => <RunView key={run.pieces[0]?.start} run={run} {...props} />);
  if (paragraph.role === 'heading' && paragraph.heading) return <HeadingLine paragraph={paragraph}>{runs}</HeadingLine>;
  return <p className={styles[paragraph.role]}>{runs}</p>;
});

function HeadingLine({ paragraph, children }: { paragraph: Paragraph; children: ReactNode }) {
  const level = Math.min(paragraph.heading?.level ?? 1, 4);
  const Tag = (['h2', 'h3', 'h4', 'h5'] as const)[level - 1] ?? 'h5';
  return (
    <Tag className={styles[`level${String(level)}`]} data-heading={paragraph.heading?.id}>
      {children}
    </Tag>
  );
}

function RunView({ run, ...props }: ParagraphProps & { run: Run }) {
  const { commitment } = run;
  const { planNames } = useTexts();
  const pieces = run.pieces.map((piece) => <PieceView key={piece.start} piece={piece} {...props} />);
  if (!commitment) return pieces;
  const isFirst = run.pieces[0]?.start === commitment.start;
  const isSelected = props.selectedId === commitment.id;
  const severity = props.severities.get(commitment.id);
  const light = props.lights?.get(commitment.id);
  return (
    <span
      role="button"
      tabIndex={isFirst && props.focusId === commitment.id ? 0 : -1}
      aria-pressed={isSelected}
      data-commitment={commitment.id}
      data-light={light}
      title={light && planNames.lights[light]}
      className={cx(
        styles.commitment,
        styles[commitment.kind],
        commitment.part === 'result' && styles.result,
        severity && styles[severity],
        props.confirmed.has(commitment.id) && styles.confirmed,
        props.passing && !props.passing.has(commitment.id) && styles.out,
      )}
    >
      {pieces}
    </span>
  );
}

function PieceView({ piece, text, passage, hits, currentHit, withPassedOver, excuses }: ParagraphProps & { piece: Piece }) {
  const shown = <Lit text={text} piece={piece} passage={passage} hits={hits} currentHit={currentHit} />;
  if (piece.isFigure) return <b>{shown}</b>;
  if (piece.topic) {
    const isStart = piece.start === piece.topic.start;
    return (
      <strong className={styles.topic} data-heading={isStart ? piece.topic.id : undefined}>
        {shown}
      </strong>
    );
  }
  if (withPassedOver && piece.passed) {
    const reason = excuses[piece.passed.reason ?? 'unread'];
    return (
      <span className={piece.passed.state === 'unread' ? styles.unread : styles.passed} title={reason} data-passed={piece.passed.start}>
        {shown}
      </span>
    );
  }
  return shown;
}
