import type { Figure, Link } from '../types.js';
import { isGeneric } from './generic.js';
import { blend, excludes } from './likeness.js';
import { isKnownMeasure, isOwned, measureForm, measureForms, pieces, rememberForms } from './measure.js';
import { amount, isRatio, nearly, unitKind } from './unit.js';

/** Figures that measure the same thing in the same way: one unit kind, change and form. */
interface Group {
  figures: Figure[];
  key: string;
  names: Name[];
}

/** One form a group's measure goes by. */
interface Name {
  group: Group;
  form: string;
  pieces: string[];
}

interface Pair {
  result: Group;
  target: Group;
  likeness: number;
}

/** Where each piece of the results' names stands. */
type PieceIndex = ReadonlyMap<string, Name[]>;

/** Below this likeness, 0 to 1, two measures are not taken for the same. */
const LEAST = 0.6;
/** So many results of one group are linked to a target at most: a report may state its headline more than once. */
const MOST_RESULTS = 3;
/** A piece in more names than this says nothing; this also bounds the names looked at. */
const MOST_SHARED = 40;

/**
 * Finds the results and the targets that measure the same thing: same kind of unit, same change, and measures whose
 * forms are equal or nearly so. A ratio is neither more nor less than another and is not linked. A measure is linked to the best of the other side only. Ordered by target; costs linear
 * time in the number of figures.
 */
export function findLinks(figures: readonly Figure[]): Link[] {
  const amounts = figures.filter((figure) => !isRatio(figure));
  const results = group(amounts.filter((figure) => figure.part === 'result'));
  const targets = group(amounts.filter((figure) => figure.part === 'target'));
  const index = indexPieces(results);
  const links = mutualBest(targets.flatMap((target) => pairsOf(target, index))).flatMap(linkFigures);
  return links.sort((a, b) => a.at - b.at).map(({ link }, i) => ({ id: `l${i + 1}`, ...link }));
}

function group(figures: readonly Figure[]): Group[] {
  const groups = new Map<string, Group>();
  const formOf = rememberForms();
  for (const figure of figures) {
    const key = `${unitKind(figure.unit)} ${figure.change} `;
    const name = key + formOf(figure.measure);
    const known = groups.get(name);
    if (known) {
      known.figures.push(figure);
      continue;
    }
    const made: Group = { figures: [figure], key, names: [] };
    made.names = measureForms(figure.measure)
      .filter(isComparable)
      .map((form) => ({ group: made, form, pieces: pieces(form) }));
    groups.set(name, made);
  }
  return [...groups.values()];
}

/** A measure that names something in particular, and not an attribute of one project. */
function isComparable(form: string): boolean {
  return isKnownMeasure(form) || (!isOwned(form) && !(form.length < 4 && isGeneric(form)));
}

function indexPieces(groups: readonly Group[]): PieceIndex {
  const index = new Map<string, Name[]>();
  for (const { key, names } of groups) {
    for (const name of names) {
      for (const piece of name.pieces) {
        const sharing = index.get(key + piece);
        if (sharing) sharing.push(name);
        else index.set(key + piece, [name]);
      }
    }
  }
  return index;
}

/** The results that measure what `target` does, each with its likeness. */
function pairsOf(target: Group, index: PieceIndex): Pair[] {
  const best = new Map<Group, number>();
  for (const name of target.names) {
    for (const [other, shared] of sharing(name, index)) {
      const alike = likeness(name, other, shared, index);
      if (alike >= LEAST && alike > (best.get(other.group) ?? 0)) best.set(other.group, alike);
    }
  }
  return [...best].map(([result, alike]) => ({ result, target, likeness: alike }));
}

/** The weight each result's name shares with `name`. */
function sharing(name: Name, index: PieceIndex): Map<Name, number> {
  const shared = new Map<Name, number>();
  for (const piece of name.pieces) {
    const names = index.get(name.group.key + piece) ?? [];
    if (names.length > MOST_SHARED) continue;
    const weight = weightOf(names.length);
    for (const other of names) shared.set(other, (shared.get(other) ?? 0) + weight);
  }
  return shared;
}

const weightOf = (sharedBy: number) => 1 / Math.sqrt(1 + sharedBy);

function likeness(target: Name, result: Name, shared: number, index: PieceIndex): number {
  if (target.form === result.form) return 1;
  const size = (name: Name) => name.pieces.reduce((sum, piece) => sum + weightOf(index.get(name.group.key + piece)?.length ?? 0), 0);
  const alike = blend(shared, size(target), size(result));
  if (alike < LEAST || excludes(target.form, result.form)) return 0;
  return [target, result].some(({ group }) => group.figures.some((figure) => figure.unit === '大')) ? 0 : alike;
}

/** Keeps the pairs in which each side is the other's best. */
function mutualBest(pairs: readonly Pair[]): Pair[] {
  const best = new Map<Group, number>();
  for (const each of pairs) {
    best.set(each.result, Math.max(best.get(each.result) ?? 0, each.likeness));
    best.set(each.target, Math.max(best.get(each.target) ?? 0, each.likeness));
  }
  return pairs.filter((each) => each.likeness === best.get(each.result) && each.likeness === best.get(each.target));
}

function linkFigures({ result, target, likeness: alike }: Pair): { at: number; link: Omit<Link, 'id'> }[] {
  const first = result.figures[0];
  if (!first) return [];
  const same = result.figures.filter((figure) => nearly(amount(figure), amount(first))).slice(0, MOST_RESULTS);
  const because = [`${alike === 1 ? 'link-same' : 'link-alike'}:${measureForm(first.measure)}`];
  return target.figures.flatMap((figure) =>
    same.map((each) => ({
      at: figure.start,
      link: {
        result: each.id,
        target: figure.id,
        measure: figure.measure.length <= each.measure.length ? figure.measure : each.measure,
        direction: direction(amount(each), amount(figure)),
        because,
      },
    })),
  );
}

function direction(result: number, target: number): Link['direction'] {
  if (nearly(result, target)) return 'held';
  return target > result ? 'raised' : 'lowered';
}
