import { createContext, useContext } from 'react';

/** What a plan says of one place in the report that it was made from. */
export interface ReportLight {
  light: 'green' | 'amber' | 'red' | 'grey';
  /** Why the light is what it is, in both languages. */
  why: string;
  whyEn: string;
  /** The lead unit's name; null where there is none. */
  unit: string | null;
  /** The commitment's page. */
  href: string;
}

/** The lights of a report's commitments, where a plan was made from the report. */
export interface ReportLights {
  planName: string;
  planHref: string;
  /** By the commitment's span in the report: `start-end`, in UTF-16 code units. */
  bySpan: ReadonlyMap<string, ReportLight>;
}

/** The plan system puts the lights here and the report page takes them, so that neither knows the other. */
export const ReportLightsContext = createContext<ReportLights | null>(null);

/** The lights of the report that is open; null where no plan was made from it, and for whoever may not see one. */
export function useReportLights(): ReportLights | null {
  return useContext(ReportLightsContext);
}

/** The key of a span in `bySpan`. */
export function spanKey({ start, end }: { start: number; end: number }): string {
  return `${String(start)}-${String(end)}`;
}
