import { CharSet } from '../char-set.js';
import { itemWords } from '../lexicon/items.js';
import { openingVerbs, predicates } from '../lexicon/verbs.js';
import { Longest } from '../tagger/longest.js';
import type { Kind, Span } from '../types.js';
import { skipVerbs } from './words.js';

const OPEN = new CharSet('“《(‘');
const CLOSE = new CharSet('”》)’');
const PAUSE = new CharSet(',;:');
const AND = new CharSet('和及与');
const [OPEN_QUOTE, CLOSE_QUOTE, LIST_COMMA, ET_CETERA] = ['“', '”', '、', '等'].map((char) => char.charCodeAt(0));
/** What parts the entries of a list, one of them at least. */
const PARTS = new CharSet('、”');
const LONGEST = 36;
/** Lists of more entries than this are not looked into. */
const MOST = 14;
/** What counts the listed: 四大, 三个, 近10项. */
const COUNTED = /^[近约超共]?([一二三四五六七八九十两]|\d+余?)(个|大|项|条|家|处|座|所|类|种|片|场)(?!以上|左右|$)./;

const ends = (words: readonly string[], said: string): boolean => words.some((word) => said.endsWith(word));
const holds = (words: readonly string[], said: string): boolean => words.some((word) => said.includes(word));

const NO_ITEMS: Items = { items: [], because: [] };

interface Items {
  readonly items: readonly Span[];
  readonly because: readonly string[];
}

/**
 * The projects or places of a list that one verb governs, as spans of `text`; empty where the commitment lists none, or
 * only kinds of things. `figures` are those in it.
 */
export function findItems(text: string, span: Span, kind: Kind, figures: readonly Span[]): Items {
  if (!parts(text, span)) return NO_ITEMS;
  for (const clause of clausesOf(text, span)) {
    const list = listIn(text, clause);
    if (!list) continue;
    if (list.items.some((item) => figures.some((figure) => figure.start >= item.start && figure.end <= item.end))) continue;
    const because = reason(
      list,
      list.items.map((item) => text.slice(item.start, item.end)),
      kind,
    );
    if (because) return { items: list.items, because: [because] };
  }
  return NO_ITEMS;
}

/** Whether anything in the span could part the entries of a list. */
function parts(text: string, span: Span): boolean {
  for (let i = span.start; i < span.end; i++) if (PARTS.has(text.charCodeAt(i))) return true;
  return false;
}

/** Why a list is one of separate things; undefined where it is not. */
function reason(list: List, said: readonly string[], kind: Kind): string | undefined {
  const half = said.length / 2;
  const count = (words: readonly string[]): number => said.filter((each) => ends(words, each)).length;
  const general = count(itemWords['general-end']);
  const places = count(itemWords['place-end']);
  const generalClass = holds(itemWords['general-class'], list.follows);
  if (list.counted && !/领域|方面|行业/.test(list.follows)) return 'items-counted';
  if (holds(itemWords['name-class'], list.follows) && !generalClass && general <= half) return 'items-class';
  if (places >= half && general < half && !generalClass) return 'items-places';
  if (list.tail && general === 0) return 'items-projects';
  if (kind !== 'milestone') return undefined;
  if (said.every((each) => each.startsWith('“') || each.startsWith('《'))) return 'items-quoted';
  return !list.follows.includes('的') && general <= half ? 'items-milestone' : undefined;
}

/** The commas at the top level split a run of clauses. */
function clausesOf(text: string, span: Span): Span[] {
  const clauses: Span[] = [];
  let depth = 0;
  let start = span.start;
  for (let i = span.start; i < span.end; i++) {
    const code = text.charCodeAt(i);
    if (OPEN.has(code)) depth++;
    else if (CLOSE.has(code)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && PAUSE.has(code)) {
      clauses.push({ start, end: i });
      start = i + 1;
    }
  }
  clauses.push({ start, end: span.end });
  return clauses;
}

interface List {
  items: Span[];
  /** What follows 等: the class of what was listed. */
  follows: string;
  /** True where they share a last word that only projects have. */
  tail: boolean;
  /** True where a number says how many were listed. */
  counted: boolean;
}

/** The entries of the first list of a clause. */
function listIn(text: string, clause: Span): List | undefined {
  const cuts = separators(text, clause);
  const first = cuts[0];
  if (!first || cuts.length > MOST || openingVerbs.setting.some((word) => text.startsWith(word, clause.start))) return undefined;
  const start = listStart(text, clause, first.start);
  if (start >= first.start) return undefined;
  const items: Span[] = [];
  let from = start;
  let stop: { end: number; after: number } | undefined;
  for (const cut of cuts) {
    stop = items.length === 0 ? undefined : etCetera(text, from, cut.start);
    if (stop) break;
    items.push({ start: from, end: cut.start });
    from = cut.end;
  }
  stop ??= etCetera(text, from, clause.end);
  const subjects = start === clause.start || holds(itemWords['light-verb'], text.slice(clause.start, start));
  const end = stop?.end ?? listEnd(text, from, clause.end, subjects, items);
  items.push(...lastItems(text, { start: from, end }));
  if (items.some((item) => item.end - item.start < 1 || item.end - item.start > LONGEST)) return undefined;
  if (text.slice(items[0]?.start, items[0]?.end).includes('的')) return undefined;
  const follows = text.slice(stop?.after ?? end, Math.min(clause.end, (stop?.after ?? end) + 16));
  const tail = !stop && itemWords['project-tail'].some((word) => text.startsWith(word, end) && end + word.length === clause.end);
  return { items, follows: stop ? follows : '', tail, counted: COUNTED.test(follows) };
}

const innerVerbs = new Longest(itemWords['inner-verb']);

const DATE = /(?:\d{4}年)?(?:\d{1,2}月)?(?:份|上旬|中旬|底|末|年底|年内)?(?:前|之前)?/y;

function behindDate(text: string, start: number, to: number): number {
  DATE.lastIndex = start;
  return DATE.test(text) ? Math.min(DATE.lastIndex, to) : start;
}

/** Behind the verbs that open the clause, or behind a verb inside the first entry. */
function listStart(text: string, clause: Span, to: number): number {
  let start = skipVerbs(text, behindDate(text, clause.start, to), to);
  const said = text.slice(start, to);
  if (!innerVerbs.isIn(said)) return start;
  for (const verb of itemWords['inner-verb']) {
    const at = said.lastIndexOf(verb);
    if (at > 0 && start + at + verb.length < to) start = Math.max(start, skipVerbs(text, start + at, to));
  }
  return start;
}

/** 、at the top level, and the seam of two quotes that follow each other. */
function separators(text: string, clause: Span): Span[] {
  const cuts: Span[] = [];
  let depth = 0;
  for (let i = clause.start; i < clause.end; i++) {
    const code = text.charCodeAt(i);
    if (OPEN.has(code)) depth++;
    else if (CLOSE.has(code)) {
      depth = Math.max(0, depth - 1);
      if (depth > 0 || code !== CLOSE_QUOTE) continue;
      if (text.charCodeAt(i + 1) === OPEN_QUOTE) cuts.push({ start: i + 1, end: i + 1 });
      else if (AND.has(text.charCodeAt(i + 1)) && text.charCodeAt(i + 2) === OPEN_QUOTE) cuts.push({ start: i + 1, end: i + 2 });
    } else if (depth === 0 && code === LIST_COMMA) cuts.push({ start: i, end: i + 1 });
  }
  return cuts;
}

/** Where 等 closes a list between `from` and `to`. */
function etCetera(text: string, from: number, to: number): { end: number; after: number } | undefined {
  let depth = 0;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (OPEN.has(code)) depth++;
    else if (CLOSE.has(code)) depth = Math.max(0, depth - 1);
    if (depth > 0 || code !== ET_CETERA || i === from) continue;
    const around = text.slice(Math.max(from, i - 1), Math.min(to, i + 2));
    if (!itemWords['not-et-cetera'].some((word) => around.includes(word) && !/^.等[建级].?$/.test(around.replace('等级', ''))))
      return { end: i, after: i + 1 };
  }
  return undefined;
}

/** Where the last entry ends: before what counts the list, before the predicate of its subjects, or before what all share. */
function listEnd(text: string, from: number, to: number, subjects: boolean, items: readonly Span[]): number {
  const quoted = text.charAt(from) === '“' ? text.indexOf('”', from) : -1;
  if (quoted > 0 && quoted < to) return quoted + 1;
  for (let i = from + 2; i < to; i++) if (COUNTED.test(text.slice(i, Math.min(to, i + 6)))) return i;
  if (subjects) for (let i = from + 2; i < to; i++) if (predicates.state.some((word) => text.startsWith(word, i))) return i;
  const said = text.slice(from, to);
  const own = items.map((item) => /(项目|工程)$/.exec(text.slice(item.start, item.end))?.[0]).find((word) => word !== undefined);
  const kept = own ? said.lastIndexOf(own) : -1;
  if (own && kept > 0) return from + kept + own.length;
  return to - sharedTail(said);
}

function sharedTail(said: string): number {
  let most = 0;
  for (const word of itemWords.tail) if (word.length > most && said.length > word.length + 1 && said.endsWith(word)) most = word.length;
  return most;
}

/** The last entry, split where 和 or 与 joins two names. */
function lastItems(text: string, span: Span): Span[] {
  const said = text.slice(span.start, span.end);
  const found = /[和与及]/.exec(said.slice(2, -2));
  if (!found || said.startsWith('“')) return [span];
  const at = span.start + 2 + found.index;
  const isName = (name: string): boolean => ends(itemWords['place-end'], name);
  return isName(text.slice(span.start, at)) && isName(text.slice(at + 1, span.end))
    ? [
        { start: span.start, end: at },
        { start: at + 1, end: span.end },
      ]
    : [span];
}
