import type { Commitment, Figure, Heading, Mark, Part, Reading, Span } from '@luoshi/reader';
import type { At } from './correction.js';

/** Stands in the `because` of a mark that a person made or changed; present.ts has the words for it. */
export const BY_PERSON = 'person';

/** What the place of a mark says of it. */
interface Standing {
  heading: string;
  headingId: string | null;
  part: Part | null;
  /** The last year that the stretch speaks of; null where none is known. */
  year: number | null;
}

/** What made a mark, and that a person changed it since. */
export function changedByPerson(because: readonly string[]): string[] {
  return [...new Set([...because, BY_PERSON])];
}

/** A reading while corrections are being applied to it: copies of the marks, and what has happened to them. */
export class Draft {
  readonly figures: Map<string, Figure>;
  readonly commitments: Map<string, Commitment>;
  private readonly gone = new Set<string>();
  private readonly seen = new Set<string>();

  constructor(
    readonly raw: Reading,
    readonly text: string,
  ) {
    this.figures = new Map(raw.figures.map((figure) => [figure.id, figure]));
    this.commitments = new Map(raw.commitments.map((commitment) => [commitment.id, commitment]));
  }

  /** The mark of that layer with exactly that span. */
  find({ layer, start, end }: At): Mark | undefined {
    const marks = layer === 'figure' ? this.figures : this.commitments;
    for (const mark of marks.values()) if (mark.start === start && mark.end === end) return mark;
    return undefined;
  }

  /** What a person has looked at or changed. */
  confirm(id: string): void {
    this.seen.add(id);
  }

  confirmed(): string[] {
    return [...this.seen].filter((id) => this.figures.has(id) || this.commitments.has(id));
  }

  remove(layer: At['layer'], id: string): void {
    if (layer === 'figure') this.figures.delete(id);
    else this.commitments.delete(id);
    this.gone.add(id);
  }

  /** Says that what was found about a mark no longer holds, though the mark stays. */
  doubt(id: string): void {
    this.gone.add(id);
  }

  /** True where a mark of `layer` may lie at `span` beside all others but `except`: within the text, overlapping none, cutting none. */
  fits(layer: At['layer'], span: Span, except: ReadonlySet<string>): boolean {
    const overlaps = (mark: Mark): boolean => !except.has(mark.id) && mark.start < span.end && span.start < mark.end;
    const holds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;
    if (layer === 'figure') {
      return ![...this.figures.values()].some(overlaps) && ![...this.commitments.values()].some((m) => overlaps(m) && !holds(m, span));
    }
    return ![...this.commitments.values()].some(overlaps) && ![...this.figures.values()].some((m) => overlaps(m) && !holds(span, m));
  }

  isWithinText({ start, end }: Span): boolean {
    return start < end && end <= this.text.length && this.text.slice(start, end).trim() !== '';
  }

  /** Where a new mark at `place` stands: as the nearest commitment of the same line does, else below the heading that is open there. */
  standingOf(place: number): Standing {
    const near = this.nearest(place);
    if (near) {
      const { heading, headingId, part } = near;
      return { heading, headingId, part, year: this.yearOf(near) };
    }
    const open = this.headingAt(place);
    return { heading: this.pathOf(open), headingId: open?.id ?? null, part: open?.part ?? null, year: open?.period?.to ?? this.planYear };
  }

  /** The last year that the stretch a commitment stands in speaks of; null where none is known. */
  yearOf({ headingId, deadline, deadlineStated }: Pick<Commitment, 'headingId' | 'deadline' | 'deadlineStated'>): number | null {
    const said = deadline === null ? null : Number(deadline.slice(0, 4));
    if (said !== null && !deadlineStated) return said;
    return this.raw.outline.find(({ id }) => id === headingId)?.period?.to ?? this.planYear ?? said;
  }

  private get planYear(): number | null {
    return this.raw.document.planYear;
  }

  private nearest(place: number): Commitment | undefined {
    const distance = ({ start, end }: Span): number => Math.max(start - place, place - end, 0);
    return [...this.commitments.values()]
      .filter(({ start }) => this.isOneLine(start, place))
      .reduce<Commitment | undefined>((best, each) => (best && distance(best) <= distance(each) ? best : each), undefined);
  }

  /** The innermost heading open at a place. A topic sentence is open to the end of its line only. */
  private headingAt(place: number): Heading | undefined {
    return this.raw.outline.findLast(({ start, form }) => start <= place && (form !== 'topic' || this.isOneLine(start, place)));
  }

  private isOneLine(a: number, b: number): boolean {
    return !this.text.slice(Math.min(a, b), Math.max(a, b)).includes('\n');
  }

  /** The path of headings as the reader writes it in commitments. */
  private pathOf(heading: Heading | undefined): string {
    const written: string[] = [];
    for (let above = heading; above !== undefined;) {
      written.unshift(above.form === 'topic' ? above.title : above.quote.trim());
      const { parent } = above;
      above = this.raw.outline.find(({ id }) => id === parent);
    }
    return written.join(' > ');
  }

  figuresIn({ start, end }: Span): number[] {
    return [...this.figures.values()]
      .filter((figure) => start <= figure.start && figure.end <= end)
      .map((figure) => figure.start)
      .sort((a, b) => a - b);
  }

  reading(): Reading {
    const inOrder = <M extends Mark>(marks: Map<string, M>): M[] => [...marks.values()].sort((a, b) => a.start - b.start || b.end - a.end);
    const links = this.raw.links.filter(({ result, target }) => !this.gone.has(result) && !this.gone.has(target));
    const kept = new Set(links.map(({ id }) => id));
    const lost = new Set(this.raw.links.filter(({ id }) => !kept.has(id)).map(({ id }) => id));
    const commitments = inOrder(this.commitments).map((commitment) => ({ ...commitment, figures: this.figuresIn(commitment) }));
    const figures = inOrder(this.figures);
    return {
      ...this.raw,
      figures,
      commitments,
      links,
      findings: this.raw.findings.filter(({ about }) => !about.some((id) => this.gone.has(id) || lost.has(id))),
      coverage: this.coverage([...figures, ...commitments]),
    };
  }

  /** A sentence in which a person added a mark is used; one in which a person rejected the marks was read, and stays as it is. */
  private coverage(marks: Mark[]): Reading['coverage'] {
    const { coverage } = this.raw;
    const added = marks.filter(({ because }) => because.includes(BY_PERSON));
    const sentences = coverage.sentences.map((sentence) => {
      const isUsed = added.some(({ start, end }) => start < sentence.end && sentence.start < end);
      return isUsed ? { ...sentence, state: 'used' as const, reason: null } : sentence;
    });
    const count = (state: string): number => sentences.filter((sentence) => sentence.state === state).length;
    const [used, excused, unread] = [count('used'), count('excused'), count('unread')];
    return { ...coverage, sentences, used, excused, unread, share: sentences.length === 0 ? 1 : (used + excused) / sentences.length };
  }
}
