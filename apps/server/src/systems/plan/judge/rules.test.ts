import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { limits, lowerIsBetter, ruleGroups } from './rules.js';

const paper = readFileSync(new URL('../../../../../../docs/lights.md', import.meta.url), 'utf8');
const words = { green: '绿 green', amber: '黄 amber', red: '红 red', grey: '灰 grey' };
const rules = ruleGroups.flatMap((group) => group.rules);

/** The part of docs/lights.md between its two marks, as it must be. */
const table = [
  ...ruleGroups.flatMap(({ zh, en, rules: group }) => [
    `### ${zh} · ${en}`,
    '',
    '| 灯 light | 规则 rule | 何时 | when |',
    '| --- | --- | --- | --- |',
    ...group.map((rule) => `| ${words[rule.light]} | \`${rule.id}\` | ${rule.zh} | ${rule.en} |`),
    '',
  ]),
  '### 界限 · Limits',
  '',
  '| 名称 name | 数值 value | 规则 rules |',
  '| --- | --- | --- |',
  ...Object.entries(limits).map(([name, value]) => {
    const users = rules.filter(({ thresholds }) => thresholds.some((threshold) => threshold === name)).map(({ id }) => `\`${id}\``);
    return `| \`${name}\` | ${value} | ${users.length > 0 ? users.join(' ') : '`~`'} |`;
  }),
  '',
  `口径含下列字样、比较词为“=”“~”且不是减少量的，以低为好 · lower is better where a measure with \`=\` or \`~\` has one of these words: ${lowerIsBetter.join('、')}`,
].join('\n');

describe('the rules', () => {
  it('have an id each', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });

  it('are one sentence in each language', () => {
    expect(rules.filter(({ zh, en }) => !/^[^。]+。$/.test(zh) || !/^[A-Z\d].*[^.]\.$/.test(en)).map(({ id }) => id)).toEqual([]);
  });

  it('are listed in docs/lights.md as they are', () => {
    expect(paper.split('<!-- rules -->\n')[1]?.trim()).toBe(table);
  });
});
