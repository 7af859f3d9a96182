import { follow, read, type FindingRule } from '@luoshi/reader';
import { describe, expect, it } from 'vitest';
import { readFollowMarks, readMarks, readText, sample } from '../bench/src/files.js';
import { overlap } from '../bench/src/match.js';
import { scoreFollow } from '../bench/src/score-follow.js';
import { scoreReading } from '../bench/src/score-reading.js';

const text = readText(sample('luohu-2025.md'));
const next = readText(sample('luohu-2026.md'));
const marks = readMarks(sample('luohu-2025'));
const promises = readFollowMarks(sample('luohu-2025-2026.follow.jsonl'));
const reading = read(text);
const score = scoreReading(marks, reading);

describe('the sample', () => {
  it('says in its first line that it is no official document', () => {
    expect(text.split('\n')[0]).toMatch(/^（示例文本，非官方文件/);
    expect(next.split('\n')[0]).toMatch(/^（示例文本，非官方文件/);
  });

  it('has marks that are exact substrings', () => {
    for (const mark of [...marks.figures, ...marks.commitments]) expect(text.slice(mark.start, mark.end)).toBe(mark.quote);
    for (const promise of promises) {
      expect(text.slice(promise.target_start, promise.target_end)).toBe(promise.target_quote);
      for (const said of promise.evidence) expect(next.slice(said.start, said.end)).toBe(said.quote);
    }
  });
});

describe('the reader, held against the marks of the sample', () => {
  it('finds the figures, what they measure and how they change', () => {
    expect(score.figures.f1).toBeGreaterThanOrEqual(0.99);
    expect(score.figures.measure).toBeGreaterThanOrEqual(0.93);
    expect(score.figures.change).toBeGreaterThanOrEqual(0.93);
  });

  it('finds the commitments, their kind, certainty, heading and items', () => {
    expect(score.commitments.f1).toBeGreaterThanOrEqual(0.96);
    expect(score.commitments.kind).toBeGreaterThanOrEqual(0.94);
    expect(score.commitments.certainty).toBeGreaterThanOrEqual(0.98);
    expect(score.commitments.part).toBe(1);
    expect(score.commitments.heading).toBeGreaterThanOrEqual(0.99);
    expect(score.commitments.items.f1).toBeGreaterThanOrEqual(0.8);
  });

  it('links each result to the target that measures the same', () => {
    expect(score.links.f1).toBeGreaterThanOrEqual(0.9);
    expect(score.links.direction).toBeGreaterThanOrEqual(0.95);
  });

  it('uses or excuses nearly every sentence', () => {
    expect(reading.coverage.share).toBeGreaterThanOrEqual(0.97);
  });

  it('knows the years and the place', () => {
    expect(reading.document).toMatchObject({ place: '罗湖区', reviewYear: 2024, planYear: 2025, script: 'simplified' });
  });

  it.each<[FindingRule, string]>([
    ['two-values', '全年固定资产投资完成346.21亿元'],
    ['growth-mismatch', '由上年的114.8亿元增加到123.05亿元，增长9.2%'],
    ['parts-total', '新开低空航线15条，其中旅游观光航线13条、空中交通航线2条、物流航线3条'],
    ['hedged-headline', '社会消费品零售总额力争增长8.5%左右'],
    ['duplicate', '争取黄金珠宝消费税后移政策落地'],
    ['unit-changed', '新建碧道16760米'],
    ['target-below-result', '举办“融·易·罗湖”银企对接会15场'],
    ['result-without-target', '规模以上工业增加值同比增长0.8%'],
  ])('finds the planted fault %s', (rule, place) => {
    const places = [text.indexOf(place), text.lastIndexOf(place)].map((start) => ({ start, end: start + place.length }));
    const found = reading.findings.filter((finding) => finding.rule === rule && places.some((stretch) => overlap(finding, stretch) > 0));
    expect(found).not.toEqual([]);
  });
});

describe('what became of each promise, held against the marks of the sample', () => {
  const followed = scoreFollow(promises, follow(reading, read(next)));

  it('finds what the next report says', () => {
    expect(followed.located).toBeGreaterThanOrEqual(0.95);
    expect(followed.recallAt5).toBeGreaterThanOrEqual(0.97);
    expect(followed.recallAt1).toBeGreaterThanOrEqual(0.95);
  });

  it('knows silence and the other statuses', () => {
    expect(followed.silentPrecision).toBeGreaterThanOrEqual(0.95);
    expect(followed.silentRecall).toBeGreaterThanOrEqual(0.77);
    expect(followed.status).toBeGreaterThanOrEqual(0.82);
  });
});
