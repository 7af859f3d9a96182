import { PlainError } from '../../core/plain-error.js';
import type { PlanState } from './model.js';

export function noSuchPlan(): PlainError {
  return new PlainError('no-such-plan', 404, {
    message: '没有这个计划。',
    mend: '请核对地址，或回到计划列表查找。',
    messageEn: 'There is no such plan.',
    mendEn: 'Check the address, or look for it in the list of plans.',
  });
}

export function noSuchCommitment(): PlainError {
  return new PlainError('no-such-commitment', 404, {
    message: '这个计划里没有这项任务。',
    mend: '请核对地址，或回到计划里查找。',
    messageEn: 'The plan has no such commitment.',
    mendEn: 'Check the address, or look for it in the plan.',
  });
}

export function noSuchReturn(): PlainError {
  return new PlainError('no-such-return', 404, {
    message: '没有这份填报。',
    mend: '请刷新页面，看最新的填报。',
    messageEn: 'There is no such return.',
    mendEn: 'Reload the page to see the returns as they are now.',
  });
}

export function noSuchVersion(): PlainError {
  return new PlainError('no-such-version', 404, {
    message: '这个计划没有这一版。',
    mend: '请从版本列表里选两版对照。',
    messageEn: 'The plan has no such version.',
    mendEn: 'Choose two versions from the list.',
  });
}

export function noSuchUnit(id: string): PlainError {
  return new PlainError('no-such-unit', 422, {
    message: `没有编号为“${id}”的单位，或它已停用。`,
    mend: '请从单位名单里选择；缺的单位请管理员添加。',
    messageEn: `There is no unit “${id}”, or it is no longer used.`,
    mendEn: 'Choose from the list of units; ask the administrator to add one that is missing.',
  });
}

/** Somebody else changed the commitment after this person loaded it. */
export function changedMeanwhile(by: string): PlainError {
  return new PlainError('changed-meanwhile', 409, {
    message: `${by}刚刚改过这项任务，您的改动没有保存。`,
    mend: '请刷新页面，看过对方的改动后再改。',
    messageEn: `${by} has just changed this commitment; your change was not saved.`,
    mendEn: 'Reload the page and look at that change first.',
  });
}

/** Somebody else has already submitted for the period. */
export function submittedMeanwhile(by: string): PlainError {
  return new PlainError('submitted-meanwhile', 409, {
    message: `${by}刚刚报过这一期，您的填报没有提交。`,
    mend: '请刷新页面，看过对方的填报再决定是否重报。',
    messageEn: `${by} has just submitted for this period; your return was not submitted.`,
    mendEn: 'Reload the page and look at that return first.',
  });
}

/** The return is no longer waiting for a review. */
export function reviewedMeanwhile(by: string): PlainError {
  return new PlainError('reviewed-meanwhile', 409, {
    message: `${by}已经审核过这份填报。`,
    mend: '请刷新页面，看审核的结果。',
    messageEn: `${by} has reviewed this return already.`,
    mendEn: 'Reload the page to see the outcome.',
  });
}

export function waitsForReview(): PlainError {
  return new PlainError('waits-for-review', 409, {
    message: '这一期已有一份填报在等审核。',
    mend: '要改请让审核人先退回，再重新填报。',
    messageEn: 'A return for this period is waiting for review.',
    mendEn: 'Ask the reviewer to send it back, then submit anew.',
  });
}

export function ownSubmission(): PlainError {
  return new PlainError('own-submission', 403, {
    message: '自己提交的填报不能自己审核。',
    mend: '请本单位的另一位审核人来审。',
    messageEn: 'Nobody reviews a return of their own.',
    mendEn: "Ask another of the unit's reviewers.",
  });
}

export function planClosed(): PlainError {
  return new PlainError('plan-closed', 409, {
    message: '这个计划已经关闭，不再改动，也不再收填报。',
    mend: '要继续跟踪，请在新一年的计划里列这项任务。',
    messageEn: 'The plan is closed: nothing in it changes any more, and it takes no returns.',
    mendEn: "To go on, put the commitment into the next year's plan.",
  });
}

export function planNotPublished(): PlainError {
  return new PlainError('plan-not-published', 409, {
    message: '这个计划还是草稿，不收填报，也不能销号。',
    mend: '请计划人员先发布。',
    messageEn: 'The plan is a draft: it takes no returns, and nothing in it is closed out.',
    mendEn: 'Ask the planner to publish it first.',
  });
}

export function nothingToPublish(): PlainError {
  return new PlainError('nothing-to-publish', 409, {
    message: '没有等待发布的改动。',
    mend: '请先改任务的内容、目标、时限或类型，再发布新的一版。',
    messageEn: 'No change waits for publication.',
    mendEn: 'Change a text, target, deadline or kind first, then publish a new version.',
  });
}

/** A plan that cannot be closed as it stands. */
export function cannotClose(state: PlanState): PlainError {
  const isDraft = state === 'draft';
  return new PlainError('cannot-close', 409, {
    message: isDraft ? '草稿没有发布过，不能关闭。' : '还有改动等待发布，不能关闭。',
    mend: isDraft ? '请先发布这个计划。' : '请先发布这些改动，或改回原样。',
    messageEn: isDraft ? 'A draft that was never published cannot be closed.' : 'Changes wait for publication; the plan cannot be closed.',
    mendEn: isDraft ? 'Publish the plan first.' : 'Publish the changes, or undo them.',
  });
}

export function notInPlan(): PlainError {
  return new PlainError('not-in-plan', 409, {
    message: '这项任务现在不在计划里（已调出，或等下一次发布才列入）。',
    mend: '请等新的一版发布，或请计划人员恢复它。',
    messageEn: 'This commitment is not part of the plan now (taken out, or joining at the next publication).',
    mendEn: 'Wait for the next version, or ask the planner to bring it back.',
  });
}

export function closedOut(): PlainError {
  return new PlainError('closed-out', 409, {
    message: '这项任务已经销号，不再收填报。',
    mend: '确有新进展或差错，请计划人员先恢复跟踪。',
    messageEn: 'This commitment is closed out and takes no returns.',
    mendEn: 'If there is news or a mistake, ask the planner to reopen it first.',
  });
}

export function notClosedOut(): PlainError {
  return new PlainError('not-closed-out', 409, {
    message: '这项任务没有销号，不用恢复。',
    mend: '请刷新页面，看它现在的状态。',
    messageEn: 'This commitment is not closed out.',
    mendEn: 'Reload the page to see it as it is now.',
  });
}

/** A period that cannot be reported on. */
export function wrongPeriod(period: string, why: 'future' | 'other-year' | 'other-kind'): PlainError {
  const zh = {
    future: `${period}还没有开始，不能提前填报。`,
    'other-year': `${period}不在这个计划的年度里。`,
    'other-kind': `这个计划不按“${period}”这样的期填报。`,
  };
  const en = {
    future: `${period} has not begun; nothing can be reported for it.`,
    'other-year': `${period} is not in the plan's year.`,
    'other-kind': `The plan is not reported on by periods such as ${period}.`,
  };
  return new PlainError('wrong-period', 422, {
    message: zh[why],
    mend: '请从列出的填报期里选一期。',
    messageEn: en[why],
    mendEn: 'Choose one of the periods listed.',
  });
}

/** A return names an item or milestone that the commitment does not have. */
export function noSuchStep(n: number): PlainError {
  return new PlainError('no-such-step', 422, {
    message: `这项任务没有第${n}个子项或节点。`,
    mend: '请刷新页面再填。',
    messageEn: `The commitment has no item or milestone ${n}.`,
    mendEn: 'Reload the page and try again.',
  });
}

export function noSuchEvidence(): PlainError {
  return new PlainError('no-such-evidence', 422, {
    message: '附上的佐证材料还没有上传成功。',
    mend: '请重新上传文件，再提交。',
    messageEn: 'The evidence named has not been uploaded.',
    mendEn: 'Upload the file again, then submit.',
  });
}

export function wouldCircle(): PlainError {
  return new PlainError('would-circle', 422, {
    message: '不能这样归属：一项任务不能直接或间接归在自己名下。',
    mend: '请另选一项上级任务。',
    messageEn: 'A commitment cannot stand under itself, directly or through others.',
    mendEn: 'Choose another one for it to stand under.',
  });
}

export function servesItself(): PlainError {
  return new PlainError('serves-itself', 422, {
    message: '一项任务只能支撑别的计划里的任务。',
    mend: '同一计划里的上下级请用“归属”。',
    messageEn: "A commitment can serve another plan's commitments only.",
    mendEn: 'Within a plan, let it stand under the other.',
  });
}

/** The plan no longer says what the sheet's preview showed. */
export function sheetOutdated(number: number): PlainError {
  return new PlainError('sheet-outdated', 409, {
    message: `第${number}项任务在预览之后被改过，表格里的改动都没有应用。`,
    mend: '请重新上传表格，看过新的差异再应用。',
    messageEn: `Commitment ${number} was changed after the preview; nothing of the sheet was applied.`,
    mendEn: 'Upload the sheet again and look at the new differences.',
  });
}

export function wrongDay(day: string): PlainError {
  return new PlainError('wrong-day', 422, {
    message: `“${day}”不是日历上的一天。`,
    mend: '请写成 2025-09-15 这样的日期。',
    messageEn: `“${day}” is no day of the calendar.`,
    mendEn: 'Write it as 2025-09-15.',
  });
}

export function noSheet(): PlainError {
  return new PlainError('no-file', 400, {
    message: '没有收到表格。',
    mend: '请选择从本计划导出、填写后的 .xlsx 文件再上传。',
    messageEn: 'No sheet was received.',
    mendEn: 'Choose the .xlsx file that was exported from this plan and filled in.',
  });
}
