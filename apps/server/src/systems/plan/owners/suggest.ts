import type { PlanCommitment } from '../model.js';
import { shared } from './shared-words.js';
import { nameCore, weighUnits, type Features, type Learned, type OwningUnit, type Weighed } from './weigh-units.js';

/** A unit suggested as lead, and why. */
export interface SuggestedLead {
  unitId: string;
  /** How often a suggestion like this one is right, 0 to 1: `npm run bench -- owners` shows how well that holds. */
  confidence: number;
  /** `named:NAME`, `learned:TEXT`, `section:NAME`, `duties:WORDS`, which `explainOwner` puts them into sentences. */
  because: string[];
}

/** The suggestion for one commitment. */
export interface SuggestedOwners {
  commitmentId: string;
  /** Null below the threshold: better no suggestion than one that has to be undone. */
  lead: SuggestedLead | null;
  /** The likeliest three whatever their confidence, best first, for whoever chooses by hand. */
  candidates: SuggestedLead[];
  /** Units the text names besides, and streets whose place it names. */
  supporting: string[];
}

export interface SuggestOptions {
  /** The least confidence of a lead that is suggested, 0 to 1. */
  threshold?: number;
  weights?: Features;
}

/**
 * What each sign weighs: the mean of what two halves of the sample district's marked owners ask for by themselves, 0, 50 and
 * 150 corrections taken together (greatest likelihood; `named` set by hand). A unit's confidence is the softmax of its
 * weighted signs. `npm run bench -- owners` measures each half with the other half's weights.
 */
export const SIGN_WEIGHTS: Features = { duties: 0.63, heading: 0.18, learned: 6.4, section: 4.9, named: 9 };
const SIGNS = ['duties', 'heading', 'learned', 'section', 'named'] as const satisfies (keyof Features)[];
/** Below this a suggestion is more often a nuisance than a help. */
export const THRESHOLD = 0.4;
/** The surest suggestions of the sample are right in 95 of 100 cases, so no suggestion claims more. */
const CEILING = 0.95;
/** A commitment that no unit's signs speak for stays without candidates. */
const ANY = 1e-9;

/**
 * Suggests who answers for each commitment: first the unit that its own text names, then what its words share with the units'
 * statements of duties and with what was decided before (`learned`). Deterministic: equal shares are told apart by the
 * order of `units`. Streets lead only what names them or what they were given before.
 */
export function suggestOwners(
  commitments: readonly Pick<PlanCommitment, 'id' | 'text' | 'heading'>[],
  units: readonly OwningUnit[],
  learned: readonly Learned[],
  { threshold = THRESHOLD, weights = SIGN_WEIGHTS }: SuggestOptions = {},
): SuggestedOwners[] {
  const weigh = weighUnits(units, learned);
  return commitments.map(({ id, text, heading }) => {
    const ranked = rank(weigh(text, heading), weights);
    const candidates = ranked.slice(0, 3).map(({ weighed, share }) => ({
      unitId: weighed.unit.id,
      confidence: share,
      because: reasons(weighed, text),
    }));
    const [first] = candidates;
    const lead = first !== undefined && first.confidence >= threshold ? first : null;
    return { commitmentId: id, lead, candidates, supporting: supportingOf(text, units, lead?.unitId ?? null) };
  });
}

function rank(all: readonly Weighed[], weights: Features): { weighed: Weighed; share: number }[] {
  const scored = all.map((weighed) => ({ weighed, score: scoreOf(weighed, weights) }));
  const best = Math.max(...scored.map(({ score }) => score), 0);
  if (best <= ANY) return [];
  const sum = scored.reduce((total, { score }) => total + Math.exp(score - best), 0);
  return scored
    .filter(({ score }) => score > ANY)
    .map(({ weighed, score }) => ({ weighed, share: (CEILING * Math.exp(score - best)) / sum }))
    .sort((a, b) => b.share - a.share);
}

function scoreOf({ unit, features }: Weighed, weights: Features): number {
  const asked = unit.kind === 'street' ? { ...features, duties: 0, heading: 0 } : features;
  return SIGNS.reduce((sum, sign) => sum + weights[sign] * asked[sign], 0);
}

function reasons({ unit, features, nearest }: Weighed, text: string): string[] {
  const words = shared(text, unit.duties).slice(0, 3);
  return [
    ...(features.named > 0 ? [`named:${unit.name}`] : []),
    ...(nearest === null ? [] : [`learned:${nearest.text}`]),
    ...(features.section > 0 ? [`section:${unit.name}`] : []),
    ...(words.length === 0 ? [] : [`duties:${words.join('、')}`]),
  ];
}

function supportingOf(text: string, units: readonly OwningUnit[], lead: string | null): string[] {
  const said = text.normalize('NFKC').replace(/[\s和与及]/g, '');
  return units
    .filter(({ id, name, kind }) => {
      if (id === lead) return false;
      const core = nameCore(name);
      const place = kind === 'street' ? core.replace(/(?:街道办事处|街道办|街道)$/, '') : null;
      return (place !== null && place.length >= 2 && said.includes(place)) || (core.length >= 3 && said.includes(core));
    })
    .map(({ id }) => id);
}
