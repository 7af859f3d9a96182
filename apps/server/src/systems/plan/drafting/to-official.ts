import type { OfficialAnnex, OfficialColumn, OfficialDocument } from '@luoshi/documents';
import { toPlain } from './numbers.js';
import type { DraftedFigure, DraftedReport, FigureRole } from './types.js';

const column = (head: string, width: number, align: OfficialColumn['align'] = 'center'): OfficialColumn => ({ head, width, align });

const roles: Record<FigureRole, string> = {
  result: '填报值',
  rate: '完成率：填报值除以年度目标',
  'target-gap': '填报值减年度目标',
  'year-change': '与上年结果比',
  'last-year': '计划所载上年结果',
  'schedule-gap': '与序时进度比，占年度目标的份额',
  count: '按任务计数',
  quoted: '任务或填报原文',
};

/** A draft as an official document: the body, then the table of indicators, the sources of figures, and what nothing was accepted of. */
export function toOfficial({ title, subtitle, mark, salutation, sections, ...draft }: DraftedReport): OfficialDocument {
  const body = sections.flatMap(({ level, heading, paragraphs }) => [
    { kind: 'heading' as const, level, text: heading },
    ...paragraphs.map(({ lead, text }) => ({ kind: 'paragraph' as const, lead, text })),
  ]);
  const annexes = [indicatorAnnex(draft), sourceAnnex(draft), silentAnnex(draft)].filter(({ rows }) => rows.length > 0);
  return { title, subtitle, mark, salutation, body, annexes };
}

function indicatorAnnex({ indicators }: Pick<DraftedReport, 'indicators'>): OfficialAnnex {
  return {
    title: '主要指标完成情况表',
    note: '注：完成率为完成值除以年度目标，保留一位小数；增速、占比类指标不计完成率，同比为与上年之差。“—”表示无可比数据。',
    columns: [
      column('指标', 28, 'left'),
      column('单位', 14),
      column('年度目标', 14),
      column('完成', 11),
      column('完成率', 12),
      column('上年', 11),
      column('同比', 20),
      column('评价', 15),
    ],
    rows: indicators.map((row) => [row.indicator, row.unit, row.target, row.result, row.rate, row.lastYear, row.yearChange, row.verdict]),
  };
}

function sourceAnnex({ figures }: Pick<DraftedReport, 'figures'>): OfficialAnnex {
  return {
    title: '数据来源表',
    note: '注：按正文出现顺序排列。正文数据四舍五入，最多保留两位小数；取舍过的，在“计算方法”栏注明原值。',
    columns: [
      column('序号', 8),
      column('正文数据', 17),
      column('口径', 24, 'left'),
      column('任务序号', 10),
      column('填报期', 13),
      column('审核日期', 18),
      column('填报单号', 18, 'left'),
      column('计算方法', 24, 'left'),
    ],
    rows: figures.map((each, i) => [
      String(i + 1),
      each.written,
      each.measure,
      each.commitment === null ? '—' : String(each.commitment),
      each.period ?? '—',
      each.acceptedOn ?? '—',
      each.reference ?? '—',
      methodOf(each),
    ]),
  };
}

/** How a figure came about, and its unrounded amount where rounding changed it. */
export function methodOf({ role, exact, value }: DraftedFigure): string {
  return exact === value ? roles[role] : `${roles[role]}（原值${toPlain(exact)}）`;
}

function silentAnnex({ silent }: Pick<DraftedReport, 'silent'>): OfficialAnnex {
  return {
    title: '尚无经审核进展的任务',
    note: null,
    columns: [column('任务序号', 10), column('任务', 60, 'left'), column('牵头单位', 20)],
    rows: silent.map(({ commitment, text, unit }) => [String(commitment), text, unit ?? '—']),
  };
}
