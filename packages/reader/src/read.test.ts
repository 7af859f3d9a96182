import { describe, expect, it } from 'vitest';
import { read } from './read.js';

const report = `青山县2025年政府工作报告
——2025年1月10日在青山县第十届人民代表大会第四次会议上
青山县人民政府县长 李某
各位代表：
现在，我代表县人民政府向大会报告工作，请予审议。
一、2024年工作回顾
（一）经济运行平稳
产业基础更加扎实。新增规上企业12家，建成云溪科技园，开展惠企服务活动。
同时，我们也清醒认识到，发展中还存在不少问题：产业层次不高，财政收支矛盾突出。
二、2025年主要任务
1.壮大县域产业
做强特色农业。6月底前建成青河、白沙2个冷链中心，由县农业农村局牵头制定茶叶标准，探索“茶旅+研学”模式，不断增强农民获得感。
名词解释
茶旅：茶业与旅游结合。`;

describe('read', () => {
  it('says what the head of the document says of it', () => {
    expect(read(report).document).toEqual({
      title: '青山县2025年政府工作报告',
      place: '青山县',
      date: '2025-01-10',
      planYear: 2025,
      reviewYear: 2024,
      term: null,
      script: 'simplified',
      characters: 291,
    });
  });

  it('gives headings of every form their level, part and year', () => {
    const outline = read(report).outline.map(({ quote, title, form, level, parent, part, period }) => [
      quote,
      title,
      form,
      level,
      parent,
      part,
      period?.to,
    ]);
    expect(outline).toEqual([
      ['一、2024年工作回顾', '2024年工作回顾', 'numbered', 1, null, 'result', 2024],
      ['（一）经济运行平稳', '经济运行平稳', 'numbered', 2, 'h1', 'result', 2024],
      ['产业基础更加扎实', '产业基础更加扎实', 'topic', 3, 'h2', 'result', 2024],
      ['二、2025年主要任务', '2025年主要任务', 'numbered', 1, null, 'target', 2025],
      ['1.壮大县域产业', '壮大县域产业', 'numbered', 2, 'h4', 'target', 2025],
      ['做强特色农业', '做强特色农业', 'topic', 3, 'h5', 'target', 2025],
    ]);
  });

  it('finds the commitments with kind, certainty, deadline, items and owner', () => {
    const path = '二、2025年主要任务 > 1.壮大县域产业 > 做强特色农业';
    const found = read(report).commitments.map((each) => [
      each.quote,
      each.part,
      each.kind,
      each.certainty,
      each.deadline,
      each.deadlineStated,
    ]);
    expect(found).toEqual([
      ['新增规上企业12家', 'result', 'metric', 'firm', null, false],
      ['建成云溪科技园', 'result', 'milestone', 'firm', null, false],
      ['开展惠企服务活动', 'result', 'activity', 'firm', null, false],
      ['6月底前建成青河、白沙2个冷链中心', 'target', 'metric', 'firm', '2025-06-30', true],
      ['由县农业农村局牵头制定茶叶标准', 'target', 'milestone', 'firm', '2025-12-31', false],
      ['探索“茶旅+研学”模式', 'target', 'activity', 'aspire', '2025-12-31', false],
    ]);
    const [, , , centres, standard] = read(report).commitments;
    expect(centres).toMatchObject({ heading: path, items: ['青河', '白沙'], figures: [report.indexOf('2个冷链')] });
    expect(standard).toMatchObject({ owner: '县农业农村局', items: [] });
  });

  it('says of every sentence why it was passed over', () => {
    const { sentences, share, unread } = read(report).coverage;
    expect({ share, unread }).toEqual({ share: 1, unread: 0 });
    expect(sentences.map(({ quote, reason }) => [quote.slice(0, 6), reason])).toEqual([
      ['青山县202', 'title'],
      ['——2025', 'date'],
      ['青山县人民政', 'salutation'],
      ['各位代表：', 'salutation'],
      ['现在，我代表', 'salutation'],
      ['一、2024', 'heading'],
      ['（一）经济运', 'heading'],
      ['产业基础更加', 'topic'],
      ['新增规上企业', null],
      ['同时，我们也', 'problem'],
      ['二、2025', 'heading'],
      ['1.壮大县域', 'heading'],
      ['做强特色农业', 'topic'],
      ['6月底前建成', null],
      ['名词解释', 'annex'],
      ['茶旅：茶业与', 'annex'],
    ]);
  });

  it('takes the planned year from the caller where the text names none', () => {
    const { document, commitments } = read('今年我们将新建公园3个，推进老旧小区改造。', { planYear: 2027 });
    expect(document.planYear).toBe(2027);
    expect(commitments.map(({ quote, part, kind, deadline }) => [quote, part, kind, deadline])).toEqual([
      ['今年我们将新建公园3个', 'target', 'metric', '2027-12-31'],
      ['推进老旧小区改造', 'target', 'activity', '2027-12-31'],
    ]);
  });

  it('reads an empty text as nothing at all', () => {
    expect(read('')).toEqual({
      document: { title: null, place: null, date: null, planYear: null, reviewYear: null, term: null, script: 'simplified', characters: 0 },
      outline: [],
      figures: [],
      commitments: [],
      links: [],
      findings: [],
      coverage: { sentences: [], used: 0, excused: 0, unread: 0, share: 1 },
    });
  });

  it('reads on over lines broken in mid-sentence and over page numbers', () => {
    const text = `二、2025年重点工作
加快交通建设。今年将新建农村公路一百二十公里，改造危桥
- 3 -
8座，完成东湖大道、西湖大道两条道路的拓宽改造，推进客运站搬
迁，力争年底前开通城际公交。`;
    const reading = read(text);
    expect(reading.commitments.map(({ quote, kind, certainty }) => [quote, kind, certainty])).toEqual([
      ['今年将新建农村公路一百二十公里', 'metric', 'firm'],
      ['改造危桥\n- 3 -\n8座', 'metric', 'firm'],
      ['完成东湖大道、西湖大道两条道路的拓宽改造', 'metric', 'firm'],
      ['推进客运站搬\n迁', 'activity', 'firm'],
      ['力争年底前开通城际公交', 'milestone', 'aspire'],
    ]);
    expect(reading.coverage.sentences.find(({ quote }) => quote === '- 3 -')?.reason).toBe('furniture');
  });

  it('reads traditional characters and quotes them as they are written', () => {
    const { document, commitments, outline } = read('二、2025年重點工作\n新建農村公路120公里，推進老舊小區改造。');
    expect(document.script).toBe('traditional');
    expect(outline.map(({ title, part }) => [title, part])).toEqual([['2025年重點工作', 'target']]);
    expect(commitments.map(({ quote, kind }) => [quote, kind])).toEqual([
      ['新建農村公路120公里', 'metric'],
      ['推進老舊小區改造', 'activity'],
    ]);
  });

  it('knows a review of five years from a plan for one', () => {
    const text =
      '河东市2026年政府工作报告\n一、“十四五”时期工作回顾\n累计建成公路300公里。\n二、“十五五”时期主要目标\n建成公路400公里。\n三、2026年主要任务\n建成公路80公里。';
    const reading = read(text);
    expect(reading.document).toMatchObject({ planYear: 2026, reviewYear: 2025, term: { from: 2021, to: 2025 } });
    expect(reading.outline.map(({ part, period }) => [part, period])).toEqual([
      ['result', { from: 2021, to: 2025 }],
      ['target', { from: 2026, to: 2030 }],
      ['target', { from: 2026, to: 2026 }],
    ]);
    expect(reading.commitments.map(({ deadline }) => deadline)).toEqual([null, '2030-12-31', '2026-12-31']);
  });
});
