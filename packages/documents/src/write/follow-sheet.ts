import { statusOrder, type Followed } from '@luoshi/reader';
import { statusNames } from './labels.js';
import { writeWorkbook, type CellValue } from './sheet.js';

/** What became of one report's promises in the next. */
export interface FollowInput {
  title: string;
  nextTitle: string;
  follow: readonly Followed[];
}

/**
 * What became of each promise, as the bytes of an .xlsx file: one row a commitment, the silent ones first, then short,
 * reported, met, exceeded; within a status in the order of the text. No cell is ever a formula.
 */
export async function writeFollow(input: FollowInput): Promise<Uint8Array> {
  const rank = (row: Followed): number => statusOrder.indexOf(row.status);
  const rows = [...input.follow].sort((a, b) => rank(a) - rank(b) || a.commitment.start - b.commitment.start);
  const counts = statusOrder.map((status) => `${statusNames[status]} ${rows.filter((row) => row.status === status).length}`).join('，');
  const sheet = {
    name: '兑现情况',
    title: `${input.title}兑现情况`,
    note: `共 ${rows.length} 项：${counts}　对照：${input.nextTitle}`,
    columns: [
      { head: '序号', width: 6, centred: true },
      { head: '结论', width: 12, centred: true },
      { head: '承诺', width: 60 },
      { head: '次年报告怎么说', width: 60 },
      { head: '相近程度', width: 10, centred: true },
      { head: '判断依据', width: 48 },
      { head: '其他相关表述', width: 48 },
    ],
    rows: rows.map((row, i) => followRow(row, i + 1)),
  };
  return writeWorkbook([sheet], null);
}

function followRow({ commitment, status, evidence, why }: Followed, number: number): CellValue[] {
  const [best, ...others] = evidence;
  return [
    number,
    statusNames[status],
    commitment.quote,
    best?.quote ?? null,
    best === undefined ? null : { number: best.score, format: '0%' },
    why,
    others.length === 0 ? null : others.map(({ quote }) => quote).join('\n'),
  ];
}
