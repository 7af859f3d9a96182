import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { explain, follow, read } from '@luoshi/reader';
import { describe, expect, it } from 'vitest';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const text = (path) => readFileSync(join(root, path), 'utf8');
const markdownIn = (folder) =>
  readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map((entry) => join(folder, entry.name));
const packages = readdirSync(join(root, 'packages')).map((name) => `packages/${name}`);
const papers = ['.', 'docs', 'docs/decisions', 'sample', ...packages].flatMap(markdownIn).filter((path) => !/luohu-\d+\.md$/.test(path));

describe.each(papers)('%s', (paper) => {
  it('links to files that are there', () => {
    const links = [...text(paper).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, path]) => path);
    expect(links.filter((path) => !existsSync(resolve(root, dirname(paper), path)))).toEqual([]);
  });

  it('names npm scripts that exist', () => {
    const { scripts } = JSON.parse(text('package.json'));
    const named = [...text(paper).matchAll(/npm (?:run (?:--silent )?)?(start|test|luoshi|bench|format|walls|lint|types|build)\b/g)];
    expect(named.map(([, name]) => name).filter((name) => !(name in scripts))).toEqual([]);
  });
});

describe('the glossary', () => {
  const types = text('packages/reader/src/types.ts');
  const literals = (name) => {
    const [, union] = new RegExp(`export type ${name} =([^;]+);`).exec(types) ?? [];
    return [...(union ?? '').matchAll(/'([^']+)'/g)].map(([, literal]) => literal);
  };

  it.each(['Part', 'Change', 'Kind', 'Certainty', 'Comparator', 'FindingRule', 'Excuse', 'FollowStatus'])('explains every %s', (name) => {
    const values = literals(name);
    expect(values).not.toEqual([]);
    const glossary = text('docs/glossary.md');
    expect(values.filter((value) => !glossary.includes(`\`${value}\``))).toEqual([]);
  });
});

describe('the architecture', () => {
  it('draws a tree of files that are there', () => {
    const [, tree = ''] = /```text\n([\s\S]*?)```/.exec(text('ARCHITECTURE.md')) ?? [];
    const folders = [];
    const missing = [];
    for (const line of tree.split('\n').filter((entry) => entry.trim() !== '')) {
      const [, indent, name] = /^( *)(\S+)/.exec(line);
      folders.length = indent.length / 2;
      folders.push(name);
      if (!existsSync(join(root, ...folders))) missing.push(folders.join(''));
    }
    expect(folders).not.toEqual([]);
    expect(missing).toEqual([]);
  });
});

describe("the example in the reader's README", () => {
  it('gives what it says', () => {
    const [report, next] = [...text('packages/reader/README.md').matchAll(/ read\('([^']+)'\)/g)].map(([, said]) =>
      said.replaceAll('\\n', '\n'),
    );
    const reading = read(report);
    const figure = { quote: '超3.2万户', value: 32000, unit: '户', comparator: '>', measure: '商事主体', change: 'add' };
    expect(reading.figures[0]).toMatchObject(figure);
    expect(explain(reading.figures[0])).not.toEqual([]);
    const target = { quote: '新增停车位500个以上', part: 'target', kind: 'metric', deadline: '2025-12-31' };
    expect(reading.commitments[1]).toMatchObject(target);
    expect(follow(reading, read(next))).toMatchObject([{ status: 'exceeded', evidence: [{ quote: '新增停车位520个' }] }]);
    for (const { quote } of [figure, target]) expect(text('packages/reader/README.md')).toContain(`quote: '${quote}'`);
  });
});
