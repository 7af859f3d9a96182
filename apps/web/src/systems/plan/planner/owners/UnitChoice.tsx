import type { OwnerSuggestion, PlanDetail } from '@luoshi/server/plan';
import { useTexts } from '../../../../core/i18n/language.js';

interface UnitChoiceProps {
  plan: PlanDetail;
  suggestion: OwnerSuggestion;
  unit: string | null;
  onChoose: (unit: string) => void;
}

/** The suggested units first, each with how sure it is, then all the others. */
export function UnitChoice({ plan, suggestion, unit, onChoose }: UnitChoiceProps) {
  const { planPlanner, common } = useTexts();
  const texts = planPlanner.owners;
  const suggested = new Set(suggestion.candidates.map((candidate) => candidate.unit.id));
  return (
    <select
      aria-label={texts.choose(suggestion.number)}
      value={unit ?? ''}
      onChange={(event) => {
        onChoose(event.target.value);
      }}
    >
      {unit === null && <option value="">{texts.pick}</option>}
      {suggestion.candidates.length > 0 && (
        <optgroup label={texts.suggested}>
          {suggestion.candidates.map((candidate) => (
            <option key={candidate.unit.id} value={candidate.unit.id}>
              {candidate.unit.name} {common.share(candidate.confidence)}
            </option>
          ))}
        </optgroup>
      )}
      <optgroup label={texts.others}>
        {plan.allUnits
          .filter(({ id }) => !suggested.has(id))
          .map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
      </optgroup>
    </select>
  );
}
