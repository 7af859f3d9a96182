import { readFileSync } from 'node:fs';
import { read } from '@luoshi/reader';
import { describe, expect, it } from 'vitest';
import { commitmentsOf, numberedId } from '../from-reading.js';
import { furtherPlan, sampleDistrict, withOwners } from './sample-district.js';

const file = (name: string): string => readFileSync(new URL(`../../../../../../sample/${name}`, import.meta.url), 'utf8');
const json = (name: string): unknown => JSON.parse(file(`district/${name}.json`));
const files = {
  units: json('units'),
  people: json('people'),
  owners: json('owners'),
  reform: json('reform'),
  programme: json('programme'),
};
const district = sampleDistrict(files);
const annual = withOwners(commitmentsOf(read(file('luohu-2025.md')), { planId: 'annual', idOf: numberedId }), district.marks);

describe('the sample district', () => {
  it('says in each file and in its name that it is synthetic', () => {
    for (const each of Object.values(files)) expect((each as { synthetic: string }).synthetic).toMatch(/^合成数据/);
    expect(district.district.name).toBe('示例区·罗湖（合成数据）');
    expect(district.plans.every(({ name }) => name.endsWith('（合成数据）'))).toBe(true);
  });

  it('has units that stand in one tree, each with an officer and a reviewer of its own', () => {
    expect(district.units).toHaveLength(35);
    expect(district.units.filter(({ parentId }) => parentId === null).map(({ name }) => name)).toEqual(['区政府办公室']);
    for (const { id } of district.units) {
      const roles = district.people.filter(({ unitId }) => unitId === id).flatMap((person) => person.roles);
      expect(roles).toEqual(expect.arrayContaining(['officer', 'reviewer']));
    }
  });

  it('has people with names that nobody bears, each role at least once', () => {
    expect(district.people.every(({ name }) => /^示例[甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥]{2}$/.test(name))).toBe(true);
    expect(new Set(district.people.map(({ login }) => login)).size).toBe(district.people.length);
    expect([...new Set(district.people.flatMap(({ roles }) => roles))].sort()).toEqual(
      ['admin', 'enterprise', 'leader', 'officer', 'planner', 'resident', 'reviewer'].sort(),
    );
  });

  it('knows the owner of every task of the sample plan', () => {
    const texts = new Set(annual.map(({ text }) => text));
    expect(district.marks.filter(({ text }) => !texts.has(text))).toEqual([]);
    expect(annual.filter(({ leadUnit }) => leadUnit === null).length).toBeLessThanOrEqual(1);
    expect(annual.find(({ text }) => text.startsWith('由区住房建设局'))).toMatchObject({ leadUnit: 'zjj', supportingUnits: ['dm', 'sg'] });
  });

  it('has two further plans that serve the annual one', () => {
    const [reform, programme] = district.plans.map((plan) => furtherPlan(plan, annual, (id, n) => `${id}-${n}`));
    expect([reform?.commitments.length, programme?.commitments.length]).toEqual([12, 10]);
    expect(reform?.serves.length).toBe(12);
    expect(programme?.serves.length).toBe(8);
    expect(annual.find(({ id }) => id === reform?.serves[0]?.servesId)?.text).toBe('推广“综合查一次”');
  });

  it('is refused where it names a unit that it has not', () => {
    const marks = [{ text: '某事', lead: 'nobody', supporting: [] }];
    expect(() => sampleDistrict({ ...files, owners: { synthetic: '合成数据', marks } })).toThrow('names the unit nobody');
  });
});
