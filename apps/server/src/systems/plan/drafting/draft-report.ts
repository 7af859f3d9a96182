import type { PlanCommitment } from '../model.js';
import { composeResults, composeUnfinished, turns, type Turns } from './compose.js';
import { expectedAt } from './expected.js';
import { figure, say } from './figure-in.js';
import { findFrame } from './frame.js';
import { isIndicatorHeading, numbered, placeOf } from './headings.js';
import { indicatorRow, isIndicator } from './indicators.js';
import { entryOf, lastMonth, reportMonth, type Entry } from './progress.js';
import type { DraftedParagraph, DraftedReport, DraftedSection, DraftFlag, DraftInput, Outcome, Statement } from './types.js';

const SAMPLE = '（示例文本，非官方文件，为演示软件而写，不可引用）';

/**
 * Drafts the results part of a report from what was accepted by `asOf`: the plan's own headings with results beneath, what is
 * unfinished with the units' reasons, a table of indicators, and each figure with its source. Nothing is said that the data does not
 * hold; what a planner must mend stands in `flags`. Pure: the same input gives the same draft. Throws where a return's period is none.
 */
export function draftReport(input: DraftInput): DraftedReport {
  const { plan, kind, district } = input;
  const span = kind === 'midyear' ? `${plan.year}年上半年` : `${plan.year}年`;
  const entries = [...input.commitments].sort((a, b) => a.number - b.number).map((each) => atMidyear(entryOf(each, input), input));
  const turn = turns();
  const done = entries.filter(({ outcome, commitment }) => tellsResult(outcome) || (outcome === 'short' && listsIndicator(commitment)));
  const short = entries.filter(({ outcome }) => outcome === 'short');
  const overview: DraftedParagraph = { lead: '', ...composeOverview(entries, span, input) };
  const unfinished = kind === 'midyear' ? '进展慢于序时进度的情况及原因' : '未完成情况及原因';
  const sections: DraftedSection[] = [
    { level: 1, heading: numbered(1, 1, `${span}计划执行情况`), paragraphs: [overview, ...indicatorParagraphs(done, input, turn)] },
    ...resultSections(
      done.filter(({ commitment }) => !listsIndicator(commitment)),
      input,
      turn,
    ),
    ...(short.length === 0 ? [] : unfinishedSections(short, unfinished, input, turn)),
  ];
  return {
    kind,
    title: `关于${district.name}${span}计划执行情况的报告`,
    subtitle: `（数据截至${inWords(plan.year, reportMonth(input))}）`,
    mark: input.sample === true ? SAMPLE : null,
    salutation: kind === 'midyear' ? '主任、各位副主任、各位委员：' : '各位代表：',
    sections,
    indicators: entries.filter(({ commitment }) => isIndicator(commitment)).flatMap((entry) => indicatorRow(entry, kind) ?? []),
    figures: sections.flatMap(({ paragraphs }) => paragraphs.flatMap(({ figures }) => figures)),
    silent: entries
      .filter(({ outcome }) => outcome === 'silent')
      .map(({ commitment }) => ({ commitment: commitment.number, text: commitment.text, unit: unitOf(commitment, input) })),
    flags: entries.flatMap((entry) => flagsOf(entry, input)),
  };
}

const tellsResult = (outcome: Outcome): boolean => outcome !== 'short' && outcome !== 'silent';
const listsIndicator = ({ heading }: PlanCommitment): boolean => isIndicatorHeading(heading) && placeOf(heading).headings.length === 0;
const unitOf = ({ leadUnit }: PlanCommitment, { unitNames }: DraftInput): string | null =>
  leadUnit === null ? null : (unitNames.get(leadUnit) ?? null);

function inWords(year: number, month: number): string {
  return `${year}年${month}月底`;
}

/** At mid-year a value short of the whole year's target is late only where its schedule asked for more by now. */
function atMidyear(entry: Entry, { kind, plan }: DraftInput): Entry {
  const { commitment, valued, outcome, isFalling } = entry;
  if (kind !== 'midyear' || outcome !== 'short' || valued === undefined) return entry;
  const expected = expectedAt(commitment, plan.periodKind, lastMonth(valued.period));
  const isLate = expected !== null && (isFalling ? valued.value > expected : valued.value < expected);
  return { ...entry, outcome: isLate ? 'short' : 'ongoing' };
}

function composeOverview(entries: readonly Entry[], span: string, input: DraftInput): Statement {
  const source = { commitment: null, period: null, acceptedOn: null, reference: null };
  const count = (...outcomes: Outcome[]): number => entries.filter(({ outcome }) => outcomes.includes(outcome)).length;
  const said = (n: number): Statement => figure(n, { role: 'count', unit: '项', change: null, measure: '任务', source });
  const parts: Array<[string, number]> = [
    ['已完成', count('met', 'exceeded')],
    [input.kind === 'midyear' ? '按进度推进' : '持续推进', count('ongoing')],
    [input.kind === 'midyear' ? '慢于序时进度' : '未完成', count('short')],
    ['尚未到期', count('not-due')],
    ['尚无经审核的进展', count('silent')],
  ];
  const exceeded = count('exceeded');
  const told = parts
    .filter(([, n]) => n > 0)
    .flatMap(([words, n], i) => {
      const more = words === '已完成' && exceeded > 0 ? ['（超额完成', said(exceeded), '）'] : [];
      return [i === 0 ? '' : '，', words, said(n), ...more];
    });
  const half = input.kind === 'midyear' ? '时间过半，' : '';
  return say(`${span}，计划共列任务`, said(entries.length), `。${half}根据经审核的进展，`, ...told, '。');
}

function indicatorParagraphs(done: readonly Entry[], input: DraftInput, turn: Turns): DraftedParagraph[] {
  const listed = done.filter(({ commitment }) => listsIndicator(commitment)).map((entry) => composeResults([entry], input, turn));
  const kept = listed.filter(({ text }) => text !== '');
  return kept.map(({ text, figures }, i) => ({
    lead: '',
    text: `——${text.replace(/。$/, i === kept.length - 1 ? '。' : '；')}`,
    figures,
  }));
}

/** Paragraphs by place, under headings numbered anew. */
function resultSections(done: readonly Entry[], input: DraftInput, turn: Turns): DraftedSection[] {
  const sections: DraftedSection[] = [];
  const counts = { outer: 0, inner: 0 };
  let open: [string | undefined, string | undefined] = [undefined, undefined];
  for (const { headings, topic, entries } of byPlace(done)) {
    const { text, figures } = composeResults(entries, input, turn);
    if (text === '') continue;
    const [outer, inner] = headings;
    if (outer !== undefined && outer !== open[0]) {
      counts.inner = 0;
      sections.push({ level: 2, heading: numbered(2, ++counts.outer, outer), paragraphs: [] });
      open = [outer, undefined];
    }
    if (inner !== undefined && inner !== open[1]) {
      sections.push({ level: 3, heading: numbered(3, ++counts.inner, inner), paragraphs: [] });
      open = [open[0], inner];
    }
    const paragraph = { lead: topic === '' ? '' : `${topic}。`, text, figures };
    const last = sections.at(-1);
    if (last === undefined) sections.push({ level: 2, heading: numbered(2, ++counts.outer, '其他任务'), paragraphs: [paragraph] });
    else last.paragraphs.push(paragraph);
  }
  return sections;
}

function byPlace(entries: readonly Entry[]): Array<{ headings: string[]; topic: string; entries: Entry[] }> {
  const places = new Map<string, { headings: string[]; topic: string; entries: Entry[] }>();
  for (const entry of entries) {
    const { heading } = entry.commitment;
    const place = places.get(heading) ?? { ...placeOf(heading), entries: [] };
    place.entries.push(entry);
    places.set(heading, place);
  }
  return [...places.values()];
}

function unfinishedSections(short: readonly Entry[], title: string, input: DraftInput, turn: Turns): DraftedSection[] {
  const groups = new Map<string, Entry[]>();
  for (const entry of short) {
    const name = listsIndicator(entry.commitment) ? '主要指标' : (placeOf(entry.commitment.heading).headings[0] ?? '其他任务');
    groups.set(name, [...(groups.get(name) ?? []), entry]);
  }
  const inner = [...groups].map(([name, entries], i): DraftedSection => {
    const { text, figures } = say(...entries.map((entry) => composeUnfinished(entry, input, turn)));
    return { level: 2, heading: numbered(2, i + 1, name), paragraphs: [{ lead: '', text, figures }] };
  });
  return [{ level: 1, heading: numbered(1, 2, title), paragraphs: [] }, ...inner];
}

function flagsOf({ commitment, outcome, valued, reason }: Entry, input: DraftInput): DraftFlag[] {
  const shared = { commitment: commitment.number, unit: unitOf(commitment, input) };
  const flags: DraftFlag[] = [];
  if (outcome === 'silent')
    flags.push({ ...shared, rule: 'nothing-accepted', why: '尚无经审核的进展', whyEn: 'Nothing has been accepted' });
  if (outcome === 'short' && reason === null)
    flags.push({ ...shared, rule: 'reason-missing', why: '未完成而未填原因', whyEn: 'Unfinished without a reason' });
  const { target } = commitment;
  if (target === null || valued === undefined) return flags;
  const month = lastMonth(valued.period);
  if (month < reportMonth(input))
    flags.push({
      ...shared,
      rule: 'period-behind',
      why: `最近的经审核数据截至${month}月底`,
      whyEn: `The latest accepted value is of month ${month}`,
    });
  const frame = findFrame(commitment, target);
  if (frame === undefined)
    flags.push({
      ...shared,
      rule: 'reworded',
      why: '任务文本中找不到目标数，已按口径另拟',
      whyEn: 'Worded from the measure: the text does not hold the target',
    });
  for (const quote of frame?.dropped ?? [])
    flags.push({
      ...shared,
      rule: 'figure-untracked',
      why: `“${quote}”没有填报，未写入`,
      whyEn: `“${quote}” is not tracked and was left out`,
    });
  return flags;
}
