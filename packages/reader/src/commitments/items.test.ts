import { describe, expect, it } from 'vitest';
import type { Kind } from '../types.js';
import { findItems } from './items.js';

const of = (said: string, kind: Kind) =>
  findItems(said, { start: 0, end: said.length }, kind, []).items.map(({ start, end }) => said.slice(start, end));

describe('findItems', () => {
  it('lists the projects behind one verb', () => {
    expect(of('加快东湖大道、北山隧道等项目建设', 'activity')).toEqual(['东湖大道', '北山隧道']);
  });

  it('lists the subjects before one predicate', () => {
    expect(of('东湖大道、北山隧道建成通车', 'milestone')).toEqual(['东湖大道', '北山隧道']);
  });

  it('leaves out the words that all of them share', () => {
    expect(of('推进云溪公园、南河公园改造提升', 'activity')).toEqual(['云溪公园', '南河公园']);
  });

  it('takes quoted names that follow each other one by one', () => {
    expect(of('发布“人才券”“算力券”', 'milestone')).toEqual(['“人才券”', '“算力券”']);
  });

  it('takes kinds of things for no items', () => {
    expect(of('支持文化、旅游等产业发展', 'activity')).toEqual([]);
  });
});
