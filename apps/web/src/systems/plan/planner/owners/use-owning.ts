import type { OwnerSuggestion, PlanDetail } from '@luoshi/server/plan';
import { App } from 'antd';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTexts } from '../../../../core/i18n/language.js';
import { setOwners } from '../../api.js';
import { useRefreshPlan } from '../../queries.js';
import { sentenceOf } from '../use-act.js';
import { changesOf } from './owning.js';

/** The review of suggested owners: what is open, what was decided, and how to take a step back. */
export interface Owning {
  open: OwnerSuggestion[];
  /** Units chosen by hand instead of the suggestion, by commitment. */
  chosen: ReadonlyMap<string, string>;
  /** How many were decided since the page was opened. */
  decided: number;
  isBusy: boolean;
  withSupporting: boolean;
  setWithSupporting: (withSupporting: boolean) => void;
  choose: (commitmentId: string, unit: string) => void;
  accept: (suggestions: readonly OwnerSuggestion[]) => void;
  undo: () => void;
}

/** A step is sent at once and leaves the list when the server has taken it; the plan is asked anew when the page is left. */
export function useOwning(plan: PlanDetail, suggestions: readonly OwnerSuggestion[]): Owning {
  const { message } = App.useApp();
  const texts = useTexts().planPlanner.owners;
  const [chosen, setChosen] = useState<ReadonlyMap<string, string>>(new Map());
  const [steps, setSteps] = useState<readonly (readonly string[])[]>([]);
  const [isBusy, setBusy] = useState(false);
  const [withSupporting, setWithSupporting] = useState(true);
  const decided = useMemo(() => new Set(steps.flat()), [steps]);
  useRefreshAfterwards(steps.length > 0);
  const attempt = useCallback(
    async (changes: Parameters<typeof setOwners>[1], onDone: () => void) => {
      if (changes.length === 0) return;
      setBusy(true);
      try {
        await setOwners(plan.id, changes);
        onDone();
      } catch (error) {
        void message.error(sentenceOf(error));
      } finally {
        setBusy(false);
      }
    },
    [plan.id, message],
  );
  return {
    open: useMemo(() => suggestions.filter(({ commitmentId }) => !decided.has(commitmentId)), [suggestions, decided]),
    chosen,
    decided: decided.size,
    isBusy,
    withSupporting,
    setWithSupporting,
    choose: (commitmentId, unit) => setChosen((old) => new Map(old).set(commitmentId, unit)),
    accept: (accepted) => {
      const changes = changesOf(accepted, chosen, withSupporting);
      void attempt(changes, () => setSteps((old) => [...old, changes.map(({ commitmentId }) => commitmentId)]));
    },
    undo: () => {
      const last = steps.at(-1) ?? [];
      void attempt(before(plan, last), () => {
        setSteps((old) => old.slice(0, -1));
        void message.success(texts.undone(last.length));
      });
    },
  };
}

/** The owners as they were when the page was opened. */
function before(plan: PlanDetail, ids: readonly string[]): Parameters<typeof setOwners>[1] {
  const rows = new Map(plan.commitmentRows.map((row) => [row.id, row]));
  return ids.map((commitmentId) => {
    const row = rows.get(commitmentId);
    return { commitmentId, leadUnit: row?.leadUnit?.id ?? null, supportingUnits: row?.supportingUnits.map(({ id }) => id) ?? [] };
  });
}

function useRefreshAfterwards(hasChanged: boolean): void {
  const refresh = useRefreshPlan();
  const latest = useRef(hasChanged);
  useEffect(() => {
    latest.current = hasChanged;
  }, [hasChanged]);
  useEffect(
    () => () => {
      if (latest.current) void refresh();
    },
    [refresh],
  );
}
