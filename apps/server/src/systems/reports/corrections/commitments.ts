import { ownWords, type Certainty, type Commitment, type Kind, type OwnWords, type Part, type Span } from '@luoshi/reader';
import type { Refusal } from '../errors.js';
import type { At } from './correction.js';
import { BY_PERSON, changedByPerson, type Draft } from './draft.js';

interface Wish {
  at: At;
  kind?: Kind;
  certainty?: Certainty;
  part?: Part;
}

/** A new commitment; what the person did not say is taken from its words and its place; a figure in it makes it a metric. */
export function addCommitment(draft: Draft, { at, kind, certainty, part }: Wish): Refusal | undefined {
  if (!draft.isWithinText(at)) return 'out-of-text';
  if (!draft.fits('commitment', at, new Set())) return 'marks-cross';
  const { heading, headingId, year, ...place } = draft.standingOf(at.start);
  const made = part ?? place.part ?? 'target';
  const said = worded(draft, at, made, year);
  put(draft, {
    ...said,
    because: [BY_PERSON],
    heading,
    headingId,
    part: made,
    kind: kind ?? (said.figures.length > 0 ? 'metric' : 'activity'),
    certainty: certainty ?? said.certainty,
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
  const isMoved = to.start !== old.start || to.end !== old.end;
  draft.commitments.set(id, {
    ...(isMoved ? cut(draft, to, old) : old),
    id,
    because: changedByPerson(old.because),
    kind: to.kind ?? old.kind,
    certainty: to.certainty ?? old.certainty,
  });
  if (isMoved || to.kind !== undefined) draft.doubt(id);
  draft.confirm(id);
  return undefined;
}

/** Cuts a commitment into pieces, each without the punctuation at its ends; what it was, each piece is, but for what its words say. */
export function splitCommitment(draft: Draft, id: string, where: number[]): Refusal | undefined {
  const old = draft.commitments.get(id);
  if (!old) return 'mark-gone';
  const cuts = [old.start, ...[...where].sort((a, b) => a - b), old.end];
  const pieces = cuts.slice(1).map((end, index) => trimmed(draft.text, { start: cuts[index] ?? end, end }));
  if (pieces.some(({ start, end }) => start >= end || start < old.start || end > old.end)) return 'cannot-split';
  if (!pieces.every((piece) => draft.fits('commitment', piece, new Set([id])))) return 'marks-cross';
  draft.remove('commitment', id);
  for (const piece of pieces) put(draft, cut(draft, piece, old));
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
  const items = parts.flatMap((part) => part.items);
  const because = parts.flatMap((part) => part.because);
  const owner = parts.map(ownerBehind).find((unit) => unit !== null) ?? null;
  put(draft, cut(draft, span, { ...first, items, because, owner }));
  return undefined;
}

/** Another span of a commitment: what its place said of it stays, what its words say is read anew. */
function cut(draft: Draft, span: Span, old: Commitment): Commitment {
  const said = worded(draft, span, old.part, draft.yearOf(old));
  return {
    ...old,
    ...said,
    because: changedByPerson(old.because),
    certainty: old.certainty,
    items: old.items.filter((item) => said.quote.includes(item)),
    owner: said.owner ?? ownerBehind(old),
  };
}

/** The owner that stands behind a commitment, in a bracket: it answers for every piece of it. */
function ownerBehind({ quote, part, owner }: Commitment): string | null {
  return ownWords(quote, part, null).owner === null ? owner : null;
}

type Worded = Pick<Commitment, 'start' | 'end' | 'quote' | 'figures'> & OwnWords;

function worded(draft: Draft, { start, end }: Span, part: Part, year: number | null): Worded {
  const quote = draft.text.slice(start, end);
  return { start, end, quote, figures: draft.figuresIn({ start, end }), ...ownWords(quote, part, year) };
}

function put(draft: Draft, made: Omit<Commitment, 'id'>): void {
  const id = `person-c-${String(made.start)}-${String(made.end)}`;
  draft.commitments.set(id, { ...made, id });
  draft.confirm(id);
}

function trimmed(text: string, { start, end }: Span): Span {
  const piece = text.slice(start, end);
  const lead = /^[\s，、；。,;]*/u.exec(piece)?.[0].length ?? 0;
  return { start: start + lead, end: start + piece.replace(/[\s，、；。,;]+$/u, '').length };
}
