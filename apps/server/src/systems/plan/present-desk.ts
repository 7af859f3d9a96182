import type { ChallengeView, Desk, DeskTask, FileView } from './api.js';
import { presentReturn, presentRollUp, presentRow } from './present.js';
import type { DeskView, DeskWork } from './views/desk-view.js';
import type { Directory } from './views/directory.js';

export function presentDesk(
  { unit, toReport, toReview, led }: DeskView,
  files: ReadonlyMap<string, FileView>,
  challenges: ChallengeView[],
  directory: Directory,
): Desk {
  return {
    unit: directory.unitOf(unit),
    toReport: toReport.map((work) => presentTask(work, directory)),
    toReview: toReview.map(({ work, submitted }) => ({
      task: presentTask(work, directory),
      submitted: presentReturn(submitted, files, directory),
    })),
    challenges,
    rollUp: presentRollUp(led),
  };
}

function presentTask({ judged, plan, period, due, state, returnId }: DeskWork, directory: Directory): DeskTask {
  return { row: presentRow(judged, directory), planId: plan.id, planName: plan.name, period, due, state, returnId };
}
