import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { diffOwners, type OwnerRow } from './diff-owners.js';
import { explainOwner } from './explain-owner.js';
import { shared } from './shared-words.js';
import { suggestOwners } from './suggest.js';
import type { OwningUnit } from './weigh-units.js';

const unit = (id: string, name: string, duties: string, kind: OwningUnit['kind'] = 'department'): OwningUnit => ({
  id,
  name,
  parentId: null,
  kind,
  duties,
});
const units = [
  unit('edu', '区教育局', '管理中小学、幼儿园，规划学位。'),
  unit('house', '区住房和建设局', '改造老旧小区，加装电梯，筹集保障房。'),
  unit('health', '区卫生健康局', '管理医院，推行家庭医生签约。'),
  unit('east', '东门街道办事处', '办理社区事务，管理学位申请窗口。', 'street'),
];
const ask = (text: string, heading = '') => ({ id: 'c', text, heading });

describe('the owner suggested', () => {
  it('is the unit that the text names, above all', () => {
    const [suggested] = suggestOwners([ask('由区住房建设局牵头新增幼儿园学位500个')], units, []);
    expect(suggested?.lead?.unitId).toBe('house');
    expect(suggested?.lead?.because).toEqual(['named:区住房和建设局']);
    expect(suggested?.lead?.confidence).toBeGreaterThan(0.9);
  });

  it('is the unit whose duties speak of it', () => {
    const [suggested] = suggestOwners([ask('家庭医生签约率不低于45%')], units, []);
    expect(suggested?.lead?.unitId).toBe('health');
    expect(suggested?.lead?.because).toEqual(['duties:家庭医生签约']);
  });

  it('is none where nothing speaks for any', () => {
    expect(suggestOwners([ask('谋求新进展')], units, [])).toEqual([{ commitmentId: 'c', lead: null, candidates: [], supporting: [] }]);
  });

  it('follows what was corrected before', () => {
    const text = '举办首届机器人大会';
    expect(suggestOwners([ask(text)], units, [])[0]?.lead).toBeNull();
    const [after] = suggestOwners([ask(text)], units, [{ text: '举办第二届机器人大会', unitId: 'edu' }]);
    expect(after?.lead).toMatchObject({ unitId: 'edu', because: ['learned:举办第二届机器人大会'] });
  });

  it('takes in what was decided for the same section', () => {
    const learned = ['一', '二', '三'].map((n) => ({ text: `第${n}件事`, unitId: 'health', heading: '某章' }));
    expect(suggestOwners([ask('谋求新进展', '某章')], units, learned)[0]?.lead).toMatchObject({
      unitId: 'health',
      because: ['section:区卫生健康局'],
    });
    expect(suggestOwners([ask('谋求新进展', '别章')], units, learned)[0]?.lead).toBeNull();
  });

  it('is no street by its duties, but a street supports what is done at its place', () => {
    const [suggested] = suggestOwners([ask('改造东门的老旧小区')], units, []);
    expect(suggested?.lead?.unitId).toBe('house');
    expect(suggested?.supporting).toEqual(['east']);
  });

  it('is explained in both languages', () => {
    expect(explainOwner('duties:学位', 'zh')).toBe('职责里也写到：学位');
    expect(explainOwner('learned:a:b', 'en')).toBe('Like “a:b”, which was given to it before');
    expect(explainOwner('named:区教育局', 'zh')).toBe('原文写明“区教育局”');
    expect(explainOwner('section:区教育局', 'zh')).toBe('同一章节的任务先前定给了它');
  });

  it('is the same each time, its shares at most 1 together', () => {
    const word = fc
      .array(fc.constantFrom(...'区教育局学位医生小区改造电梯东门街道0123%，'), { maxLength: 20 })
      .map((chars) => chars.join(''));
    const learned = fc.array(fc.record({ text: word, unitId: fc.constantFrom('edu', 'house', 'gone') }), { maxLength: 5 });
    fc.assert(
      fc.property(word, word, learned, (text, heading, past) => {
        const once = suggestOwners([ask(text, heading)], units, past);
        expect(suggestOwners([ask(text, heading)], units, past)).toEqual(once);
        const shares = once[0]?.candidates.map(({ confidence }) => confidence) ?? [];
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeLessThanOrEqual(1 + 1e-9);
        expect(shares).toEqual([...shares].sort((a, b) => b - a));
      }),
    );
  });
});

it('finds the words that two texts share', () => {
  expect(shared('新增社区长者服务站5个', '管理养老服务和社区长者服务站')).toEqual(['社区长者服务站']);
});

describe('an owners sheet held against the plan', () => {
  const known = { number: 1, text: '新增学位500个', leadUnit: 'edu', supportingUnits: ['house'], deadline: '2025-12-31', closedOn: null };
  const current = [
    { ...known, id: 'c1' },
    { ...known, id: 'c2', number: 2 },
  ];
  const row: OwnerRow = {
    row: 4,
    id: 'c1',
    task: '新增学位500个',
    lead: '区教育局',
    responsible: ['区住房和建设局'],
    deadline: '2025-12-31',
  };

  it('changes nothing where both agree, or where the sheet is silent', () => {
    expect(diffOwners(current, [row], units)).toEqual({ changes: [], problems: [] });
  });

  it('tells each field that differs, in the order of the plan', () => {
    const second = { ...row, row: 3, id: 'c2', lead: null };
    const first = { ...row, lead: ' 区卫生 健康局', responsible: ['区教育局', '东门街道办事处'], deadline: '2025-06-30' };
    expect(diffOwners(current, [second, first], units)).toEqual({
      changes: [
        { commitmentId: 'c1', field: 'lead', from: 'edu', to: 'health' },
        { commitmentId: 'c1', field: 'supporting', from: ['house'], to: ['edu', 'east'] },
        { commitmentId: 'c1', field: 'deadline', from: '2025-12-31', to: '2025-06-30' },
        { commitmentId: 'c2', field: 'lead', from: 'edu', to: null },
      ],
      problems: [],
    });
  });

  it.each<[string, Partial<OwnerRow>, string]>([
    ['an unknown id', { id: 'c9' }, '计划里没有编号“c9”：请用本计划导出的表格填写'],
    ['other words', { task: '新增学位600个' }, '“c1”的工作任务与计划原文不一致：请恢复原文，改动任务须在计划里办理'],
    ['an unknown unit', { lead: '教育局' }, '没有叫“教育局”的单位：请写名单里的全称'],
    [
      'a lead that also supports',
      { lead: '区教育局', responsible: ['区教育局'] },
      '“区教育局”既是牵头单位又是责任单位：请从责任单位中删去',
    ],
    ['no deadline', { deadline: null }, '“c1”没有完成时限：请填写日期，如 2025-12-31'],
  ])('takes nothing from a row with %s', (_, part, message) => {
    const { changes, problems } = diffOwners(current, [{ ...row, lead: '区卫生健康局', ...part }], units);
    expect(changes).toEqual([]);
    expect(problems).toMatchObject([{ row: 4, message }]);
  });

  it('does not choose between two units of one name', () => {
    const twins = [...units, unit('edu2', '区教育局', '')];
    expect(diffOwners(current, [row], twins).problems[0]?.message).toBe('有 2 个单位都叫“区教育局”：请先在单位管理里改成不同的名称');
  });

  it('takes the first of two rows for one commitment', () => {
    const { changes, problems } = diffOwners(
      current,
      [
        { ...row, lead: null },
        { ...row, row: 9 },
      ],
      units,
    );
    expect([changes.length, problems.map((each) => each.row)]).toEqual([1, [9]]);
  });

  it('leaves what is closed out alone', () => {
    const closed = [{ ...known, id: 'c1', closedOn: '2025-08-01' }];
    expect(diffOwners(closed, [row], units).problems).toEqual([]);
    expect(diffOwners(closed, [{ ...row, lead: null }], units).problems[0]?.message).toContain('已经销号');
  });
});

it('knows the leads of most commitments of the sample district before anything was corrected', () => {
  const of = (name: string): unknown =>
    JSON.parse(readFileSync(new URL(`../../../../../../sample/district/${name}.json`, import.meta.url), 'utf8'));
  const { units: all } = of('units') as { units: OwningUnit[] };
  const { marks } = of('owners') as { marks: { text: string; lead: string }[] };
  const suggested = suggestOwners(
    marks.map(({ text }, i) => ({ id: String(i), text, heading: '' })),
    all,
    [],
  );
  const right = suggested.filter(({ lead }, i) => lead !== null && lead.unitId === marks[i]?.lead).length;
  const given = suggested.filter(({ lead }) => lead !== null).length;
  expect(right / given).toBeGreaterThan(0.85);
  expect(given / marks.length).toBeGreaterThan(0.7);
});
