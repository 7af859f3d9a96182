import { PlainError, type Wording } from '../../core/plain-error.js';

/** No report at this address, or it was deleted. */
export function noSuchReport(): PlainError {
  return new PlainError('no-such-report', 404, {
    message: '没有这份报告，或它已被删除。',
    mend: '请回到报告列表查找，或重新上传原文件。',
    messageEn: 'There is no such report, or it was deleted.',
    mendEn: 'Look for it in the list of reports, or upload the file again.',
  });
}

export function noSuchMark(): PlainError {
  return new PlainError('no-such-mark', 404, {
    message: '这份报告里没有这个标注。',
    mend: '请刷新页面，看最新的标注。',
    messageEn: 'The report has no such mark.',
    mendEn: 'Reload the page to see the marks as they are now.',
  });
}

export function noSuchCorrection(): PlainError {
  return new PlainError('no-such-correction', 404, {
    message: '没有这条更正，或它已被撤回。',
    mend: '请刷新页面，看最新的更正记录。',
    messageEn: 'There is no such correction, or it was taken back already.',
    mendEn: 'Reload the page to see the corrections as they are now.',
  });
}

export function noFile(): PlainError {
  return new PlainError('no-file', 400, {
    message: '没有收到文件。',
    mend: '请选择一个 .docx、.pdf、.html、.md 或 .txt 文件再上传。',
    messageEn: 'No file was received.',
    mendEn: 'Choose a .docx, .pdf, .html, .md or .txt file and upload it.',
  });
}

/** The file itself cannot be read; the wording is the document library's, which names what is wrong with the file. */
export function unreadable(code: string, wording: Wording): PlainError {
  return new PlainError(code, code === 'too-large' ? 413 : 422, wording);
}

export function tooDemanding(): PlainError {
  return new PlainError('too-demanding', 422, {
    message: '这个文件读了太久或占用内存太多，已停止读取。',
    mend: '请另存为 .txt 或 .docx，只留报告正文，再试一次。',
    messageEn: 'Reading this file took too long or too much memory and was stopped.',
    mendEn: 'Save it as .txt or .docx with the report alone, and try again.',
  });
}

/** Somebody else corrected the same place after this person loaded the page. */
export function correctedMeanwhile(by: string): PlainError {
  return new PlainError('corrected-meanwhile', 409, {
    message: `${by}刚刚更正过这一处，您的改动没有保存。`,
    mend: '请刷新页面，看过对方的更正后再决定。',
    messageEn: `${by} has just corrected this place; your change was not saved.`,
    mendEn: 'Reload the page and look at that correction first.',
  });
}

export type Refusal = 'mark-gone' | 'marks-cross' | 'no-number' | 'out-of-text' | 'cannot-split' | 'cannot-merge';

const refusals: Record<Refusal, Wording> = {
  'mark-gone': {
    message: '要更正的标注已经不在了。',
    mend: '请刷新页面，看最新的标注。',
    messageEn: 'The mark to correct is no longer there.',
    mendEn: 'Reload the page to see the marks as they are now.',
  },
  'marks-cross': {
    message: '选中的文字与另一处标注重叠。',
    mend: '请缩短选中的文字，或先删去那处标注。',
    messageEn: 'The chosen text overlaps another mark.',
    mendEn: 'Choose less text, or reject that mark first.',
  },
  'no-number': {
    message: '选中的文字里没有认出数据。',
    mend: '请只选一个数连同它的单位。',
    messageEn: 'No figure was recognised in the chosen text.',
    mendEn: 'Choose one number with its unit.',
  },
  'out-of-text': {
    message: '选中的范围不在报告正文之内。',
    mend: '请在报告正文里重新选择。',
    messageEn: 'The chosen range is not within the report.',
    mendEn: 'Choose again within the text of the report.',
  },
  'cannot-split': {
    message: '这处标注不能在这里拆开。',
    mend: '请把拆分点放在这条任务的文字中间。',
    messageEn: 'This mark cannot be split there.',
    mendEn: 'Put the cut inside the text of the commitment.',
  },
  'cannot-merge': {
    message: '这几处标注不能合并：它们不相邻，或不都是任务。',
    mend: '请只选相邻的任务合并。',
    messageEn: 'These marks cannot be merged: they are not neighbours, or not all commitments.',
    mendEn: 'Merge neighbouring commitments only.',
  },
};

/** A correction that cannot be made on the reading as it stands. */
export function refused(reason: Refusal): PlainError {
  return new PlainError(reason, reason === 'mark-gone' ? 409 : 422, refusals[reason]);
}
