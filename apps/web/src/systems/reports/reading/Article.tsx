import type { Finding, Span } from '@luoshi/reader';
import { memo, useMemo, type KeyboardEvent, type MouseEvent, type RefObject } from 'react';
import { useTexts } from '../../../core/i18n/language.js';
import { spanKey, useReportLights, type ReportLight } from '../../../core/report-lights/report-lights.js';
import type { ReportIndex } from '../index-report.js';
import type { Paragraph } from './paragraphs.js';
import { ParagraphView } from './ParagraphView.js';
import type { Selected } from './selection.js';
import styles from './Article.module.css';

interface ArticleProps {
  index: ReportIndex;
  paragraphs: readonly Paragraph[];
  selected: Selected | null;
  passing: ReadonlySet<string> | null;
  hits: readonly Span[];
  currentHit: number | null;
  withPassedOver: boolean;
  withLights: boolean;
  onSelect: (span: Span) => void;
  articleRef: RefObject<HTMLElement | null>;
}

/** The report itself. One commitment at a time can be reached by Tab; arrows or j and k lead on from there. */
export const Article = memo(function Article(props: ArticleProps) {
  const { index, paragraphs, selected, articleRef, onSelect } = props;
  const { reading: texts, names } = useTexts();
  const hitsIn = useMemo(() => assign(paragraphs, props.hits), [paragraphs, props.hits]);
  const severities = useMemo(() => worstFindings(index), [index]);
  const lights = useLights(index, props.withLights);
  const confirmed = useMemo(() => new Set(index.detail.confirmed), [index]);
  const commitment = selected?.what === 'commitment' ? selected.commitment : null;
  const passage = selected?.what === 'passage' ? selected.span : null;
  const focus = commitment ?? index.commitments[0] ?? null;
  const onPick = (event: MouseEvent | KeyboardEvent): void => {
    const span = spanPicked(event.target, index);
    if (span) onSelect(span);
  };
  return (
    <article
      ref={articleRef}
      className={styles.article}
      lang="zh-CN"
      aria-label={texts.article}
      onClick={(event) => {
        if (window.getSelection()?.isCollapsed !== false) onPick(event);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onPick(event);
      }}
    >
      {paragraphs.map((paragraph, at) => (
        <ParagraphView
          key={paragraph.start}
          text={index.detail.text}
          paragraph={paragraph}
          selectedId={commitment && overlaps(paragraph, commitment) ? commitment.id : null}
          focusId={focus && overlaps(paragraph, focus) ? focus.id : null}
          passage={passage && overlaps(paragraph, passage) ? passage : null}
          hits={hitsIn[at] ?? none}
          currentHit={
            props.currentHit !== null && props.currentHit >= paragraph.start && props.currentHit < paragraph.end ? props.currentHit : null
          }
          passing={props.passing}
          withPassedOver={props.withPassedOver}
          severities={severities}
          confirmed={confirmed}
          lights={lights}
          excuses={names.excuse}
        />
      ))}
    </article>
  );
});

/** The light of each commitment that the plan knows by its span. */
function useLights(index: ReportIndex, isOn: boolean): ReadonlyMap<string, ReportLight['light']> | null {
  const known = useReportLights();
  return useMemo(() => {
    if (!known || !isOn) return null;
    const found = new Map<string, ReportLight['light']>();
    for (const commitment of index.commitments) {
      const light = known.bySpan.get(spanKey(commitment))?.light;
      if (light) found.set(commitment.id, light);
    }
    return found;
  }, [index, known, isOn]);
}

const none: readonly Span[] = [];

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && a.end > b.start;
}

function assign(paragraphs: readonly Paragraph[], hits: readonly Span[]): (readonly Span[])[] {
  return paragraphs.map((paragraph) => {
    const inside = hits.filter((hit) => overlaps(hit, paragraph));
    return inside.length === 0 ? none : inside;
  });
}

function worstFindings(index: ReportIndex): ReadonlyMap<string, Finding['severity']> {
  const order = ['note', 'warning', 'error'] as const;
  const worst = new Map<string, Finding['severity']>();
  for (const commitment of index.commitments) {
    const severities = index.findingsOf(commitment).map(({ severity }) => severity);
    const found = order.findLast((severity) => severities.includes(severity));
    if (found) worst.set(commitment.id, found);
  }
  return worst;
}

function spanPicked(target: EventTarget, index: ReportIndex): Span | undefined {
  if (!(target instanceof Element)) return undefined;
  const id = target.closest<HTMLElement>('[data-commitment]')?.dataset.commitment;
  if (id !== undefined) return index.commitmentById.get(id);
  const passed = target.closest<HTMLElement>('[data-passed]')?.dataset.passed;
  return index.detail.reading.coverage.sentences.find(({ start }) => String(start) === passed);
}
