import type { Figure, Link } from '../types.js';
import { likeness } from './likeness.js';
import { measureForm, measureForms, pieces } from './measure.js';
import { amount, nearly, unitKind } from './unit.js';

/** Figures that measure the same thing in the same way: one key of unit kind, change and form. */
interface Group {
  figures: Figure[];
  key: string;
  forms: string[];
}

interface Pair {
  result: Group;
  target: Group;
  likeness: number;
  because: string;
}

/** Below this likeness, 0 to 1, two measures are not taken for the same. */
const LEAST = 0.6;
/** So many results of one group are linked to a target at most: a report may state its headline more than once. */
const MOST_RESULTS = 3;
/** A piece shared by more groups says nothing; this also bounds the candidates looked at. */
const MOST_SHARED = 40;

/**
 * Finds the results and the targets that measure the same thing: same kind of unit, same change, and measures whose
 * forms are equal or nearly so. A measure is linked to the best of the other side only. Ordered by target; costs linear
 * time in the number of figures.
 */
export function findLinks(figures: readonly Figure[]): Link[] {
  const results = group(figures.filter((figure) => figure.part === 'result'));
  const targets = group(figures.filter((figure) => figure.part === 'target'));
  const index = indexPieces(results);
  const pairs = targets.flatMap((target) => candidates(target, index).flatMap((result) => pair(result, target, index)));
  const links = mutualBest(pairs).flatMap(linkFigures);
  return links.sort((a, b) => a.at - b.at).map(({ link }, i) => ({ id: `l${i + 1}`, ...link }));
}

function group(figures: readonly Figure[]): Group[] {
  const groups = new Map<string, Group>();
  for (const figure of figures) {
    const key = `${unitKind(figure.unit)} ${figure.change}`;
    const name = `${key} ${measureForm(figure.measure)}`;
    const known = groups.get(name);
    if (known) known.figures.push(figure);
    else groups.set(name, { figures: [figure], key, forms: measureForms(figure.measure) });
  }
  return [...groups.values()];
}

function indexPieces(groups: readonly Group[]): Map<string, Group[]> {
  const index = new Map<string, Group[]>();
  for (const each of groups) {
    for (const piece of new Set(each.forms.flatMap(pieces))) {
      const name = `${each.key} ${piece}`;
      const sharing = index.get(name);
      if (sharing) sharing.push(each);
      else index.set(name, [each]);
    }
  }
  return index;
}

function candidates(target: Group, index: ReadonlyMap<string, Group[]>): Group[] {
  const found = new Set<Group>();
  for (const piece of target.forms.flatMap(pieces)) {
    const sharing = index.get(`${target.key} ${piece}`) ?? [];
    if (sharing.length <= MOST_SHARED) for (const each of sharing) found.add(each);
  }
  return [...found];
}

function pair(result: Group, target: Group, index: ReadonlyMap<string, Group[]>): Pair[] {
  const weight = (piece: string) => 1 / Math.sqrt(1 + (index.get(`${target.key} ${piece}`)?.length ?? 0));
  let best = 0;
  for (const a of result.forms) {
    for (const b of target.forms) best = Math.max(best, likeness(a, b, weight));
  }
  return best >= LEAST ? [{ result, target, likeness: best, because: best === 1 ? 'link-same' : 'link-alike' }] : [];
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

function linkFigures({ result, target, because }: Pair): { at: number; link: Omit<Link, 'id'> }[] {
  const first = result.figures[0];
  if (!first) return [];
  const same = result.figures.filter((figure) => nearly(amount(figure), amount(first))).slice(0, MOST_RESULTS);
  return target.figures.flatMap((figure) =>
    same.map((each) => ({
      at: figure.start,
      link: {
        result: each.id,
        target: figure.id,
        measure: figure.measure.length <= each.measure.length ? figure.measure : each.measure,
        direction: direction(amount(each), amount(figure)),
        because: [`${because}:${measureForm(each.measure)}`],
      },
    })),
  );
}

function direction(result: number, target: number): Link['direction'] {
  if (nearly(result, target)) return 'held';
  return target > result ? 'raised' : 'lowered';
}
