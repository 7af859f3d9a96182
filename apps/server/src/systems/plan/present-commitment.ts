import type { CommitmentDetail, Difference, LeaderPage } from './api.js';
import { presentHeadings, presentReturn, presentRow, presentSummary, presentUnits } from './present.js';
import { courseOf, forecastOf } from './public/course.js';
import type { CommitmentView, Relative } from './views/commitment-view.js';
import type { Directory } from './views/directory.js';
import type { LeaderView } from './views/leader-view.js';

export function presentCommitment(of: CommitmentView): CommitmentDetail {
  const { view, judged, directory } = of;
  const { commitment } = judged;
  return {
    ...presentRow(judged, directory),
    plan: presentSummary(view),
    schedule:
      commitment.schedule.shape === 'linear'
        ? { shape: 'linear' }
        : { shape: commitment.schedule.shape, values: commitment.schedule.values },
    items: commitment.items.map(({ n, name, grade }) => ({ n, name, grade })),
    milestones: commitment.milestones.map(({ n, name, due, grade }) => ({ n, name, due, grade })),
    pending: commitment.pending && { ...commitment.pending },
    children: of.children.map((child) => presentRow(child, directory)),
    serves: of.serves.map(presentRelative),
    servedBy: of.servedBy.map(presentRelative),
    returns: of.returns.map((one) => presentReturn(one, of.files, directory)),
    course: courseOf(judged, view),
    forecast: forecastOf(judged, view),
    challenges: of.challenges,
    history: of.history,
    may: { edit: of.may.edit, submit: of.may.submit, review: of.may.review, closeOut: of.may.closeOut },
  };
}

function presentRelative({ planId, planName, commitment }: Relative): CommitmentDetail['serves'][number] {
  return { plan: planId, planName, commitment: commitment.id, text: commitment.text };
}

export function presentLeader(view: LeaderView, directory: Directory): LeaderPage {
  return {
    plan: presentSummary(view),
    headings: presentHeadings(view.standing),
    units: presentUnits(view.standing, directory),
    turned: view.turned.map(({ judged, from, to }) => ({ row: presentRow(judged, directory), from, to })),
    willMiss: view.willMiss.map(({ judged, forecast: { value, low, high, method, methodZh, methodEn } }) => ({
      row: presentRow(judged, directory),
      forecast: { value, low, high, method, methodZh, methodEn },
    })),
    oldestReds: view.oldestReds.map(({ judged, since }) => ({ row: presentRow(judged, directory), since })),
  };
}

export function presentDifference({ commitmentId, number, what, field, from, to }: Difference): Difference {
  return { commitmentId, number, what, field, from, to };
}
