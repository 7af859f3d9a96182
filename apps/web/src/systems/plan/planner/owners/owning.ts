import type { OwnerChange, OwnerSuggestion } from '@luoshi/server/plan';

/** The unit that would be taken as it stands: the one chosen by hand, else the first suggested; null where there is none. */
export function unitOf(suggestion: OwnerSuggestion, chosen: ReadonlyMap<string, string>): string | null {
  return chosen.get(suggestion.commitmentId) ?? suggestion.candidates[0]?.unit.id ?? null;
}

/** Suggestions that are at least so sure, 0 to 1, and were not overruled by hand. */
export function atLeast(open: readonly OwnerSuggestion[], threshold: number, chosen: ReadonlyMap<string, string>): OwnerSuggestion[] {
  return open.filter(({ commitmentId, candidates }) => !chosen.has(commitmentId) && (candidates[0]?.confidence ?? -1) >= threshold);
}

/** What accepting the suggestions would change; one without any unit changes nothing, and a lead is never supporting too. */
export function changesOf(
  accepted: readonly OwnerSuggestion[],
  chosen: ReadonlyMap<string, string>,
  withSupporting: boolean,
): OwnerChange[] {
  return accepted.flatMap((suggestion) => {
    const leadUnit = unitOf(suggestion, chosen);
    if (leadUnit === null) return [];
    const supporting = withSupporting ? suggestion.supporting.map(({ id }) => id).filter((id) => id !== leadUnit) : [];
    return [{ commitmentId: suggestion.commitmentId, leadUnit, supportingUnits: supporting }];
  });
}
