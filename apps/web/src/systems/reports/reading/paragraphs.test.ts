import { read } from '@luoshi/reader';
import { expect, test } from 'vitest';
import { makeParagraphs } from './paragraphs.js';

const text = '临江区2031年计划报告\n\n一、2031年主要任务\n\n新建中小学8所，改造公园3个。\n6月底前建成滨江大道。\n';

test('every character that is no white space stands in exactly one piece, in order', () => {
  const pieces = makeParagraphs(text, read(text)).flatMap(({ runs }) => runs.flatMap((run) => run.pieces));
  expect(pieces.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text.replace(/\s/g, ''));
});

test('title, heading and body are told apart', () => {
  expect(makeParagraphs(text, read(text)).map(({ role }) => role)).toEqual(['title', 'heading', 'body', 'body']);
});

test('a line broken in the middle of a sentence stays one paragraph', () => {
  const broken = '扩建图书\n馆1座。\n新修公路。';
  const sentence = (start: number, end: number) => ({ start, end, quote: broken.slice(start, end), state: 'used' as const, reason: null });
  const coverage = { sentences: [sentence(0, 9), sentence(10, 15)], used: 2, excused: 0, unread: 0, share: 1 };
  const paragraphs = makeParagraphs(broken, { ...read(''), coverage });
  expect(paragraphs.map(({ start, end }) => [start, end])).toEqual([
    [0, 9],
    [10, 15],
  ]);
});

test('the pieces of a commitment are in one run and its figures are marked', () => {
  const runs = makeParagraphs(text, read(text)).flatMap(({ runs }) => runs);
  const school = runs.find(({ commitment }) => commitment?.quote.includes('中小学'));
  expect(school?.pieces.filter(({ isFigure }) => isFigure).map(({ start, end }) => text.slice(start, end))).toEqual(['8所']);
});
