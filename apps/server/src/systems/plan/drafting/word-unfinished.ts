import type { PlanCommitment } from '../model.js';
import { say } from './figure-in.js';
import { deedText } from './word-result.js';
import { figuresInWords } from './figures-in-words.js';
import type { FigureSource, Statement } from './types.js';

const FINISHING = /^(建成|完成|成立|设立|开通|启动|举办|建立|建设|推出|获批|创建|打造|筹办|办好|引进|组建)(.{2,})$/;
const negated: Record<string, string> = { 建设: '建成', 打造: '建成', 筹办: '举办', 办好: '举办' };
const BECOMES = /^(?:争取|推动)?(.+?)(落地|纳入.+|扩大到.+|取得.+|通过.+|获批.+|实现.+|开工)$/;

/** That a deed did not come about: 深港澳就业交流平台尚未建成. `isBegun`: it goes on. */
export function wordUndone(commitment: PlanCommitment, isBegun: boolean): string {
  const text = deedText(commitment).replace(/^争取/, '');
  const middle = isBegun ? '正在推进，尚未' : '尚未';
  const [, verb, object] = FINISHING.exec(text) ?? [];
  if (verb !== undefined && object !== undefined) return `${object}${middle}${negated[verb] ?? verb}`;
  const [, subject, became] = BECOMES.exec(text) ?? [];
  if (subject !== undefined && became !== undefined) return `${subject}尚未${became}${isBegun ? '，正在推进' : ''}`;
  if (commitment.text.startsWith('争取')) return isBegun ? `${text}仍在争取之中` : `${text}尚未争取到`;
  return `“${text.replaceAll('“', '‘').replaceAll('”', '’')}”${isBegun ? '正在推进，' : ''}尚未完成`;
}

/** That a deed goes on and its time has not come: 春风隧道建设正在推进. */
export function wordUnderway(commitment: PlanCommitment): string {
  const text = deedText(commitment).replace(/^争取/, '');
  const object = FINISHING.exec(text)?.[2];
  return `${object ?? `“${text.replaceAll('“', '‘').replaceAll('”', '’')}”`}正在推进`;
}

/** 原因 as the unit gave it, fitted into a sentence; what stands in for it says that it is missing. */
export function wordReason(reason: string | null, source: FigureSource, turn: number): Statement {
  if (reason === null) return say('，【原因待补】');
  const said = reason
    .trim()
    .replace(/^(?:主要)?(?:原因)?(?:是|为|：|:)+/, '')
    .replace(/[。；;，,]+$/, '')
    .replace(/。/g, '；');
  const lead = /^(?:受|因|由于)/.test(said) ? '主要是' : (['主要原因是', '原因是', '主要是'][turn % 3] ?? '原因是');
  return { text: `，${lead}${said}`, figures: figuresInWords(said, source) };
}
