import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { fetchCommitment, fetchDistrict, fetchPlan, raiseChallenge, type NewChallenge } from './api.js';

export function useDistrict(district: string) {
  return useQuery({ queryKey: ['public', district], queryFn: () => fetchDistrict(district) });
}

export function usePlan(district: string, plan: string) {
  return useQuery({ queryKey: ['public', district, plan], queryFn: () => fetchPlan(district, plan) });
}

export function useCommitment(district: string, plan: string, id: string) {
  return useQuery({ queryKey: ['public', district, plan, id], queryFn: () => fetchCommitment(district, plan, id) });
}

export function useRaiseChallenge(district: string, plan: string, id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: NewChallenge) => raiseChallenge(district, plan, id, body),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['public', district, plan, id] }),
  });
}
