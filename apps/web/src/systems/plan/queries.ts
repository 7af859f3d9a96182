import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useLanguage } from '../../core/i18n/language.js';
import {
  fetchCalendar,
  fetchCommitment,
  fetchDesk,
  fetchDifferences,
  fetchLeaderPage,
  fetchNotices,
  fetchPlan,
  fetchPlans,
  fetchSuggestions,
} from './api.js';

/** Everything kept of the plan system's answers stands below this key. */
const ROOT = 'plan';

export const usePlans = (enabled = true) => useQuery({ queryKey: [ROOT, 'list'], queryFn: fetchPlans, enabled });
export const usePlan = (id: string, enabled = true) => useQuery({ queryKey: [ROOT, 'detail', id], queryFn: () => fetchPlan(id), enabled });
export const useLeaderPage = (id: string) => useQuery({ queryKey: [ROOT, 'leader', id], queryFn: () => fetchLeaderPage(id) });
/** Reasons come in the page's language. */
export function useSuggestions(id: string) {
  const language = useLanguage();
  return useQuery({ queryKey: [ROOT, 'suggestions', id, language], queryFn: () => fetchSuggestions(id) });
}
export const useDifferences = (id: string, from: number, to: number | 'pending') =>
  useQuery({ queryKey: [ROOT, 'differences', id, from, to], queryFn: () => fetchDifferences(id, from, to) });
export const useCommitment = (planId: string, id: string) =>
  useQuery({ queryKey: [ROOT, 'commitment', planId, id], queryFn: () => fetchCommitment(planId, id) });
export const useDesk = () => useQuery({ queryKey: [ROOT, 'desk'], queryFn: fetchDesk });
export const useNotices = (enabled = true) => useQuery({ queryKey: [ROOT, 'notices'], queryFn: fetchNotices, enabled });
export const useCalendar = () => useQuery({ queryKey: [ROOT, 'calendar'], queryFn: fetchCalendar });

/** After anything was changed: one change moves lights, roll-ups and desks, so everything of the plan is asked anew. */
export function useRefreshPlan(): () => Promise<void> {
  const client = useQueryClient();
  return useCallback(() => client.invalidateQueries({ queryKey: [ROOT] }), [client]);
}
