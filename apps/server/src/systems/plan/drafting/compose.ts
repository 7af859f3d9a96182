import { say } from './figure-in.js';
import type { Entry } from './progress.js';
import type { DraftInput, Statement } from './types.js';
import { alone, sourceOf, together, wordMetric, type MetricWords } from './word-entry.js';
import { deedText } from './word-result.js';
import { figuresInWords } from './figures-in-words.js';
import { wordReason, wordUnderway, wordUndone } from './word-unfinished.js';

/** A sentence holds at most so many clauses of a kind. */
const MOST: Record<Kind, number> = { rate: 3, exact: 4, own: 2, deed: 4, activity: 4, told: 1, underway: 4 };
const LONGEST_TEXT = 80;

type Kind = MetricWords['join'] | 'deed' | 'activity' | 'told' | 'underway';

interface Clause {
  kind: Kind;
  words?: MetricWords;
  statement: Statement;
}

/** Counts turns over the whole report, so that wordings alternate across paragraphs too. */
export interface Turns {
  next: () => number;
}

/** A counter that starts at 0. */
export function turns(): Turns {
  let n = 0;
  return { next: () => n++ };
}

/** The results of one place as a paragraph: clauses of a kind joined into sentences, in the order in which each kind first occurs. */
export function composeResults(entries: readonly Entry[], input: DraftInput, turn: Turns): Statement {
  const clauses = entries.flatMap((entry) => clauseOf(entry, input) ?? []);
  const kinds = [...new Set(clauses.map(({ kind }) => kind))];
  const sentences = kinds.flatMap((kind) =>
    chunks(
      clauses.filter((clause) => clause.kind === kind),
      MOST[kind],
    ).map((group) => sentence(kind, group, turn)),
  );
  return say(...sentences);
}

function clauseOf(entry: Entry, input: DraftInput): Clause | undefined {
  const { commitment, outcome, latest } = entry;
  const deed = (text: string): Statement => ({ text, figures: figuresInWords(text, sourceOf(commitment, latest)) });
  const words = wordMetric(entry, input);
  if (words !== undefined) return { kind: words.join, words, statement: words.core };
  if (outcome === 'met') return { kind: 'deed', statement: deed(deedText(commitment, true)) };
  if (outcome === 'not-due') {
    return latest?.grade === 'begun' ? { kind: 'underway', statement: say(wordUnderway(commitment)) } : undefined;
  }
  if (outcome !== 'ongoing') return undefined;
  const text = (latest?.text ?? '')
    .trim()
    .replace(/[。；;，,]+$/, '')
    .replace(/。/g, '；');
  const promised = deedText(commitment);
  if (text === '' || text.length > LONGEST_TEXT || text === promised) return { kind: 'activity', statement: deed(promised) };
  return {
    kind: 'told',
    statement: { text: `${promised}，${text}`, figures: figuresInWords(`${promised}，${text}`, sourceOf(commitment, latest)) },
  };
}

function sentence(kind: Kind, group: readonly Clause[], turn: Turns): Statement {
  const words = group.flatMap((clause) => clause.words ?? []);
  if (kind === 'rate' || kind === 'exact') return say(together(words, turn.next()), '。');
  const statements = kind === 'own' ? words.map((each) => alone(each, turn.next())) : group.map(({ statement }) => statement);
  const between = kind === 'own' ? '；' : '，';
  return say(...statements.flatMap((each, i) => (i === 0 ? [each] : [between, each])), '。');
}

/** Cuts a list evenly into lists of at most `most`, so that no single one is left over where it can be helped. */
function chunks<T>(list: readonly T[], most: number): T[][] {
  const count = Math.ceil(list.length / most);
  return Array.from({ length: count }, (_, i) =>
    list.slice(Math.round((i * list.length) / count), Math.round(((i + 1) * list.length) / count)),
  );
}

/** One unfinished commitment as a sentence with its reason. */
export function composeUnfinished(entry: Entry, input: DraftInput, turn: Turns): Statement {
  const { commitment, latest, reason } = entry;
  const n = turn.next();
  const why = wordReason(reason, sourceOf(commitment, latest), n);
  const words = wordMetric(entry, input);
  if (words !== undefined) return say(alone(words, n), why, '。');
  const isBegun = latest?.grade === 'begun';
  const done = commitment.items.filter(({ grade }) => grade === 'done' || grade === 'in-use').map(({ name }) => name);
  const part = done.length === 0 ? '' : `，其中${done.join('、')}已完成`;
  return say(wordUndone(commitment, isBegun), part, why, '。');
}
