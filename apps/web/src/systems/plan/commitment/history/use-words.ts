import { useMemo } from 'react';
import { useLanguage, useTexts } from '../../../../core/i18n/language.js';
import { usePlan } from '../../queries.js';
import type { Words } from './tell-entry.js';

/** Names of units and commitments, from the plan. */
export function useWords(planId: string, unit: string): Words {
  const texts = useTexts();
  const language = useLanguage();
  const { data } = usePlan(planId);
  return useMemo(() => {
    const units = new Map(data?.allUnits.map(({ id, name }) => [id, name]));
    const commitments = new Map(data?.commitmentRows.map(({ id, text }) => [id, text]));
    return { texts, language, unit, unitName: (id) => units.get(id) ?? id, commitmentText: (id) => commitments.get(id) ?? id };
  }, [texts, language, unit, data]);
}
