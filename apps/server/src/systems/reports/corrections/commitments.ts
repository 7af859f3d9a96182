import type { Certainty, Commitment, Kind, Part, Span } from '@luoshi/reader';
import type { Refusal } from '../errors.js';
import type { At } from '../model.js';
import { BY_PERSON, type Draft } from './draft.js';

interface Wish {
  at: At;
  kind?: Kind;
  certainty?: Certainty;
  part?: Part;
}

/** A new commitment; what the person did not say is taken from its place: a figure in it makes it a metric, its heading gives the part. */
export function addCommitment(draft: Draft, { at, kind, certainty, part }: Wish): Refusal | undefined {
  if (!draft.isWithinText(at)) return 'out-of-text';
  if (!draft.fits('commitment', at, new Set())) return 'marks-cross';
  const isMeasured = draft.figuresIn(at).length > 0;
  put(draft, at, {
    part: part ?? draft.headingAt(at.start)?.part ?? 'target',
    kind: kind ?? (isMeasured ? 'metric' : 'activity'),
    certainty: certainty ?? 'firm',
    items: [],
  });
  return undefined;
}

/** Moves a commitment's borders or changes what it is; its id stays. */
export function editCommitment(draft: Draft, id: string, to: Span & { kind?: Kind; certainty?: Certainty }): Refusal | undefined {
  const old = draft.commitments.get(id);
  if (!old) return 'mark-gone';
  if (!draft.isWithinText(to)) return 'out-of-text';
  if (!draft.fits('commitment', to, new Set([id]))) return 'marks-cross';
  const quote = draft.text.slice(to.start, to.end);
  const isMoved = to.start !== old.start || to.end !== old.end;
  draft.commitments.set(id, {
    ...old,
    ...placed(draft, to),
    quote,
    items: old.items.filter((item) => quote.includes(item)),
    kind: to.kind ?? old.kind,
    certainty: to.certainty ?? old.certainty,
  });
  if (isMoved || to.kind !== undefined) draft.doubt(id);
  draft.confirm(id);
  return undefined;
}

/** Cuts a commitment into pieces, each without the punctuation at its ends; what it was, each piece is. */
export function splitCommitment(draft: Draft, id: string, where: number[]): Refusal | undefined {
  const old = draft.commitments.get(id);
  if (!old) return 'mark-gone';
  const cuts = [old.start, ...[...where].sort((a, b) => a - b), old.end];
  const pieces = cuts.slice(1).map((end, index) => trimmed(draft.text, { start: cuts[index] ?? end, end }));
  if (pieces.some(({ start, end }) => start >= end || start < old.start || end > old.end)) return 'cannot-split';
  if (!pieces.every((piece) => draft.fits('commitment', piece, new Set([id])))) return 'marks-cross';
  draft.remove('commitment', id);
  for (const piece of pieces) put(draft, piece, old);
  return undefined;
}

/** Makes one commitment of neighbours, from the first one's start to the last one's end; the first says what it is. */
export function mergeCommitments(draft: Draft, ats: At[]): Refusal | undefined {
  if (ats.some(({ layer }) => layer === 'figure')) return 'cannot-merge';
  const found = ats.map((at) => draft.find(at)?.id);
  const parts = [...new Set(found)].flatMap((id) => draft.commitments.get(id ?? '') ?? []).sort((a, b) => a.start - b.start);
  const [first] = parts;
  if (found.includes(undefined)) return 'mark-gone';
  if (!first || parts.length < 2) return 'cannot-merge';
  const span = { start: first.start, end: Math.max(...parts.map(({ end }) => end)) };
  if (!draft.fits('commitment', span, new Set(parts.map(({ id }) => id)))) return 'cannot-merge';
  for (const { id } of parts) draft.remove('commitment', id);
  put(draft, span, { ...first, items: parts.flatMap(({ items }) => items) });
  return undefined;
}

type Kept = Pick<Commitment, 'part' | 'kind' | 'certainty' | 'items'> & Partial<Commitment>;

function put(draft: Draft, span: Span, kept: Kept): void {
  const quote = draft.text.slice(span.start, span.end);
  const id = `person-c-${String(span.start)}-${String(span.end)}`;
  const planned = draft.raw.document.planYear;
  const isFreshTarget = kept.deadline === undefined && kept.part === 'target' && planned !== null;
  draft.commitments.set(id, {
    id,
    quote,
    because: BY_PERSON,
    ...placed(draft, span),
    part: kept.part,
    kind: kept.kind,
    certainty: kept.certainty,
    items: kept.items.filter((item) => quote.includes(item)),
    deadline: isFreshTarget ? `${String(planned)}-12-31` : (kept.deadline ?? null),
    deadlineStated: kept.deadlineStated ?? false,
    place: kept.place ?? null,
    owner: kept.owner ?? null,
  });
  draft.confirm(id);
}

function placed(draft: Draft, span: Span): Pick<Commitment, 'start' | 'end' | 'heading' | 'headingId' | 'figures'> {
  const heading = draft.headingAt(span.start);
  return {
    start: span.start,
    end: span.end,
    heading: draft.pathOf(heading),
    headingId: heading?.id ?? null,
    figures: draft.figuresIn(span),
  };
}

function trimmed(text: string, { start, end }: Span): Span {
  const piece = text.slice(start, end);
  const lead = /^[\s，、；。,;]*/u.exec(piece)?.[0].length ?? 0;
  return { start: start + lead, end: start + piece.replace(/[\s，、；。,;]+$/u, '').length };
}
