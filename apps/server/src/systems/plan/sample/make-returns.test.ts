import { readFileSync } from 'node:fs';
import { read } from '@luoshi/reader';
import { describe, expect, it } from 'vitest';
import { commitmentsOf, numberedId } from '../from-reading.js';
import { coursesOf } from './courses.js';
import { makeChallenges, makeCloseOuts } from './make-events.js';
import { EVIDENCE, makeReturns } from './make-returns.js';

const file = (name: string): string => readFileSync(new URL(`../../../../../../sample/${name}`, import.meta.url), 'utf8');
const commitments = commitmentsOf(read(file('luohu-2025.md')), { planId: 'p', idOf: numberedId });
const { marks } = JSON.parse(file('district/owners.json')) as { marks: { text: string; lead: string }[] };
const year = { seed: 2025, year: 2025, throughMonth: 8 };
const returns = makeReturns(commitments, marks, year);
const courses = coursesOf(commitments, 2025);
const of = (id: string) => returns.filter(({ commitmentId }) => commitmentId === id);
const withCourse = (course: string, kind?: string) =>
  commitments.filter((each) => courses.get(each.id) === course && (kind === undefined || each.kind === kind));

describe('the invented year', () => {
  it('is the same each time, and another with another seed', () => {
    expect(makeReturns(commitments, marks, year)).toEqual(returns);
    expect(makeReturns(commitments, marks, { ...year, seed: 1 })).not.toEqual(returns);
  });

  it('ends on the 15th of September', () => {
    for (const { submittedOn, acceptedOn, period } of returns) {
      expect(submittedOn <= '2025-09-15' && (acceptedOn ?? '') <= '2025-09-15').toBe(true);
      expect(acceptedOn === null || acceptedOn >= submittedOn).toBe(true);
      expect(submittedOn.slice(0, 7) > period).toBe(true);
    }
  });

  it('is mostly on schedule, with some of everything that goes wrong', () => {
    const late = returns.filter(({ submittedOn }) => Number(submittedOn.slice(8)) >= 10).length;
    const back = returns.filter(({ returned }) => returned !== undefined).length;
    expect(returns.length).toBeGreaterThan(1000);
    expect(returns.filter(({ acceptedOn }) => acceptedOn !== null).length / returns.length).toBeGreaterThan(0.85);
    expect(late / returns.length).toBeGreaterThan(0.03);
    expect(late / returns.length).toBeLessThan(0.15);
    expect(back).toBeGreaterThan(20);
    expect(returns.some(({ period, acceptedOn, returned }) => period === '2025-08' && acceptedOn === null && !returned)).toBe(true);
    expect(withCourse('silent').length).toBeGreaterThanOrEqual(6);
    expect(withCourse('silent').flatMap(({ id }) => of(id))).toEqual([]);
  });

  it('reports a quarterly plan at the end of each quarter', () => {
    const quarterly = makeReturns(commitments, marks, { ...year, periodKind: 'quarter' });
    expect([...new Set(quarterly.map(({ period }) => period))]).toEqual(['2025-Q1', '2025-Q2']);
    expect(quarterly.filter(({ period }) => period === '2025-Q2').every(({ submittedOn }) => submittedOn > '2025-06-30')).toBe(true);
  });

  it('accepts each period of a commitment at most once', () => {
    const accepted = returns.filter(({ acceptedOn }) => acceptedOn !== null).map(({ commitmentId, period }) => `${commitmentId} ${period}`);
    expect(new Set(accepted).size).toBe(accepted.length);
  });

  it('has metrics that will be missed and metrics that will be exceeded', () => {
    const shares = (course: string) =>
      withCourse(course, 'metric').map(({ id, target }) => (of(id).at(-1)?.value ?? 0) / (target?.value ?? 1));
    expect(shares('behind').length).toBeGreaterThanOrEqual(5);
    expect(shares('ahead').length).toBeGreaterThanOrEqual(5);
    for (const share of shares('behind')) expect(share).toBeLessThan(0.45);
    for (const share of shares('ahead')) expect(share).toBeGreaterThanOrEqual(0.8);
  });

  it('has one value that falls, and says that it is a correction', () => {
    const falls = commitments
      .filter(({ target }) => target?.change === 'add')
      .filter(({ id }) => of(id).some(({ value }, i, all) => (value ?? 0) < (all[i - 1]?.value ?? 0)));
    expect(falls).toHaveLength(1);
    const sixth = of(falls[0]?.id ?? '').find(({ period }) => period === '2025-06');
    expect(sixth?.text).toContain('更正为');
  });

  it('has texts that say done where the grade says begun', () => {
    const claims = returns.filter(({ text, grade }) => grade === 'begun' && /全部完成|圆满收官|任务完成/.test(text));
    expect(new Set(claims.map(({ commitmentId }) => commitmentId)).size).toBeGreaterThanOrEqual(3);
  });

  it('has commitments of which nothing but announcements is known', () => {
    for (const { id } of withCourse('announced')) expect(new Set(of(id).map(({ grade }) => grade))).toEqual(new Set(['announced']));
    expect(withCourse('announced').length).toBeGreaterThanOrEqual(8);
  });

  it('never lets a commitment say the same thing twice', () => {
    for (const { id } of commitments) {
      const texts = of(id).map(({ text }) => text);
      expect(new Set(texts).size).toBe(texts.length);
    }
    expect(new Set(returns.map(({ text }) => text)).size / returns.length).toBeGreaterThan(0.97);
  });

  it('names only evidence that exists', () => {
    const names = new Set(returns.flatMap(({ evidenceNames }) => evidenceNames));
    expect([...names].sort()).toEqual(Object.values(EVIDENCE).sort());
    for (const name of names)
      expect(readFileSync(new URL(`../../../../../../sample/district/evidence/${name}`, import.meta.url)).length).toBeLessThan(150_000);
  });

  it('closes two commitments and leaves two challenges open', () => {
    const closed = makeCloseOuts(commitments, returns, 2025);
    expect(closed).toHaveLength(2);
    for (const { commitmentId, on } of closed) expect(of(commitmentId).find(({ acceptedOn }) => acceptedOn === on)?.grade).toBe('in-use');
    expect(makeChallenges(commitments, returns, 2025)).toHaveLength(2);
  });
});
