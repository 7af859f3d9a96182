import type { Span } from '@luoshi/reader';
import styles from './Article.module.css';

interface LitProps {
  text: string;
  piece: Span;
  passage: Span | null;
  hits: readonly Span[];
  currentHit: number | null;
}

/** A piece of text with what was looked for and the selected passage lit up; each run tells its place by `data-at`. */
export function Lit({ text, piece, passage, hits, currentHit }: LitProps) {
  const near = hits.filter((hit) => hit.start < piece.end && hit.end > piece.start);
  const isInPassage = passage !== null && passage.start < piece.end && passage.end > piece.start;
  if (near.length === 0 && !isInPassage) return <span data-at={piece.start}>{printed(text, piece)}</span>;
  return cut(piece, isInPassage ? [...near, passage] : near).map((span) => {
    const hit = near.find(({ start, end }) => start <= span.start && end >= span.end);
    if (hit) {
      const isCurrent = hit.start === currentHit;
      return (
        <mark
          key={span.start}
          data-at={span.start}
          data-current={isCurrent || undefined}
          className={isCurrent ? styles.current : styles.hit}
        >
          {printed(text, span)}
        </mark>
      );
    }
    const isPassage = isInPassage && passage.start <= span.start && passage.end >= span.end;
    return (
      <span key={span.start} data-at={span.start} data-passage={isPassage || undefined} className={isPassage ? styles.passage : undefined}>
        {printed(text, span)}
      </span>
    );
  });
}

function cut(piece: Span, spans: readonly Span[]): Span[] {
  const inside = spans.flatMap(({ start, end }) => [start, end]).filter((at) => at > piece.start && at < piece.end);
  const borders = [...new Set([piece.start, ...inside, piece.end])].sort((a, b) => a - b);
  return borders.slice(1).map((end, index) => ({ start: borders[index] ?? piece.start, end }));
}

/** A line break inside a sentence is no space in Chinese; one character of no width keeps the offsets. */
function printed(text: string, { start, end }: Span): string {
  return text.slice(start, end).replace(/[\r\n]/g, '\u200b');
}
