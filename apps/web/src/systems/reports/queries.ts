import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useLanguage } from '../../core/i18n/language.js';
import { fetchExplanation, fetchFollow, fetchReport, fetchReports } from './api.js';

/** The keys of what is kept of the server's answers. */
export const keys = {
  list: ['reports'] as const,
  report: (id: string) => ['report', id] as const,
};

/** All reports, newest first, page by page. */
export function useReports() {
  return useInfiniteQuery({
    queryKey: keys.list,
    queryFn: ({ pageParam }) => fetchReports(pageParam),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  });
}

export function useReport(id: string) {
  return useQuery({ queryKey: keys.report(id), queryFn: () => fetchReport(id) });
}

/** Why a mark was made, in the page's language; asked anew after a correction, which may have changed it. */
export function useExplanation(id: string, markId: string, version: number) {
  const language = useLanguage();
  return useQuery({
    queryKey: ['explanation', id, markId, version, language],
    queryFn: () => fetchExplanation(id, markId),
    staleTime: Infinity,
  });
}

export function useFollow(id: string, nextId: string) {
  return useQuery({ queryKey: ['follow', id, nextId], queryFn: () => fetchFollow(id, nextId) });
}
