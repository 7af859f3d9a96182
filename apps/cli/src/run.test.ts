import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from './run.js';
import { runLuoshi } from './testing/run-luoshi.js';

const report = [
  '某区2024年计划执行情况与2025年计划草案的报告',
  '一、2024年计划执行情况',
  '全年新增学位3000个，完成固定资产投资120亿元。',
  '二、2025年主要任务',
  '新增学位4000个，6月底前建成区图书馆，加强绿化养护。',
].join('\n');
const next = ['某区2025年计划执行情况的报告', '一、2025年工作回顾', '全年新增学位4200个。'].join('\n');

let folder = '';
const file = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'luoshi-'));
  await writeFile(file('a.txt'), report);
  await writeFile(file('b.txt'), next);
  await writeFile(file('fault.txt'), `${report}\n由100亿元增长到110亿元，增长30%。`);
  await writeFile(file('binary.txt'), new Uint8Array(2000));
});
afterAll(() => rm(folder, { recursive: true }));

interface Printed {
  document: { planYear: number };
  figures: { quote: string; start: number; end: number }[];
  commitments: { quote: string; start: number; end: number; part: string }[];
}

describe('luoshi read', () => {
  it('prints the reading as JSON in a pipe, with offsets into the file', async () => {
    const { code, out, err } = await runLuoshi(['read', file('a.txt')]);
    const printed = JSON.parse(out) as Printed;
    expect([code, err]).toEqual([0, '']);
    expect(Object.keys(printed)).toEqual(['document', 'outline', 'figures', 'commitments', 'links', 'findings', 'coverage']);
    expect(printed.document.planYear).toBe(2025);
    expect(printed.figures.map(({ quote }) => quote)).toEqual(['3000个', '120亿元', '4000个']);
    for (const { quote, start, end } of [...printed.figures, ...printed.commitments]) expect(report.slice(start, end)).toBe(quote);
  });

  it('lists the fields of figures, commitments and links, and no others', async () => {
    const { out } = await runLuoshi(['read', file('a.txt')]);
    const printed = JSON.parse(out) as Record<string, object[]>;
    expect(Object.keys(printed['figures']?.[0] ?? {})).toEqual([
      'id',
      'quote',
      'start',
      'end',
      'value',
      'unit',
      'comparator',
      'measure',
      'change',
    ]);
    expect(Object.keys(printed['commitments']?.[0] ?? {})).toEqual([
      'id',
      'quote',
      'start',
      'end',
      'heading',
      'part',
      'kind',
      'certainty',
      'items',
      'figures',
      'deadline',
      'place',
      'owner',
    ]);
  });

  it('reads standard input', async () => {
    const { out } = await runLuoshi(['read', '-'], { stdin: report });
    expect(out).toBe((await runLuoshi(['read', file('a.txt')])).out);
  });

  it('shows a summary on a terminal, and JSON there when asked', async () => {
    const { out } = await runLuoshi(['read', file('a.txt')], { terminal: true });
    expect(out).toContain('回顾 2024 年，计划 2025 年');
    const asked = await runLuoshi(['read', file('a.txt'), '--format', 'json'], { terminal: true });
    expect((JSON.parse(asked.out) as Printed).document.planYear).toBe(2025);
  });

  it('writes a file, its format by its extension', async () => {
    const { code, out } = await runLuoshi(['read', file('a.txt'), '--out', file('tasks.xlsx')], { terminal: true });
    expect([code, out]).toEqual([0, '']);
    expect((await readFile(file('tasks.xlsx'))).subarray(0, 2).toString()).toBe('PK');
  });

  it.each([
    ['jsonl', /^\{"type":"document"/],
    ['html', /^<!doctype html>/],
    ['md', /^# 某区/],
    ['xlsx', /^PK/],
  ])('prints %s', async (format, beginning) => {
    const { out } = await runLuoshi(['read', file('a.txt'), '--format', format]);
    expect(out).toMatch(beginning);
  });
});

describe('luoshi lint', () => {
  it('says what is wrong in English to who reads English', async () => {
    const { out } = await runLuoshi(['lint', file('fault.txt'), '--lang', 'en']);
    expect(out).toContain('From 100亿元 to 110亿元 is a growth of 10%; the text says 30%.');
  });

  it('ends with 1 where a finding is an error, shown with file, line and column', async () => {
    const { code, out } = await runLuoshi(['lint', file('fault.txt')]);
    expect(code).toBe(1);
    expect(out).toMatch(/fault\.txt:6:\d+ 错误 growth-mismatch /);
    expect(out).toMatch(/错误 1 处，提醒 \d+ 处，提示 \d+ 处\n$/);
  });

  it('ends with 0 where no finding is an error', async () => {
    expect((await runLuoshi(['lint', file('a.txt')])).code).toBe(0);
  });

  it('prints line and column as JSON too', async () => {
    const { out } = await runLuoshi(['lint', file('fault.txt'), '--format', 'json']);
    const { findings } = JSON.parse(out) as { findings: object[] };
    expect(findings[0]).toMatchObject({ rule: 'growth-mismatch', severity: 'error', line: 6 });
  });
});

describe('luoshi follow', () => {
  it('shows the silent ones first, with counts', async () => {
    const { code, out } = await runLuoshi(['follow', file('a.txt'), file('b.txt')]);
    expect(code).toBe(0);
    expect(out.split('\n')[0]).toMatch(/^未再提及 \d+ 项（共 \d+ 项）$/);
    expect(out).toContain('建成区图书馆');
    expect(out.indexOf('建成区图书馆')).toBeLessThan(out.indexOf('新增学位4000个'));
    expect(out).toMatch(/新增学位4000个.*\n {4}→ .*新增学位4200个/);
  });

  it('prints what the scorer of the corpus takes', async () => {
    const { out } = await runLuoshi(['follow', file('a.txt'), file('b.txt'), '--format', 'json']);
    const { follow } = JSON.parse(out) as { follow: { commitment: { quote: string }; status: string; evidence: object[] }[] };
    const school = follow.find(({ commitment }) => commitment.quote === '新增学位4000个');
    expect(school?.status).toBe('exceeded');
    expect(Object.keys(school?.evidence[0] ?? {})).toEqual(['start', 'end', 'quote', 'score']);
  });

  it('takes standard input for one of the two only', async () => {
    expect((await runLuoshi(['follow', file('a.txt'), '-'], { stdin: next })).code).toBe(0);
    expect(await runLuoshi(['follow', '-', '-'])).toEqual({
      code: 2,
      out: '',
      err: '标准输入只能用于一份报告，请把另一份写成文件名\n',
    });
  });
});

describe('what cannot be done', () => {
  it.each([
    ['a missing file', ['read', 'none.txt'], '找不到文件 none.txt，请检查路径'],
    ['a folder', ['read', '.'], '. 是文件夹，请给出其中的一个文件'],
    ['an unknown format', ['read', 'a.txt', '--format', 'doc'], '没有 doc 这种格式，可用的有：json, jsonl, xlsx, html, md'],
    ['an unknown option', ['lint', 'a.txt', '--fast'], '没有 --fast 这个选项，用 luoshi --help 看有哪些'],
    ['an unknown command', ['raed', 'a.txt'], '没有 raed 这个命令，用 luoshi --help 看有哪些'],
    ['a missing file name', ['read'], '缺少文件名，用 luoshi --help 看怎么用'],
    ['no command', [], '命令写法不对，用 luoshi --help 看怎么用'],
    ['empty input', ['read', '-'], '标准输入：文件是空的，没有文字。请检查是否选对了文件。'],
  ])('is said in one sentence, with exit code 2: %s', async (_, argv, sentence) => {
    expect(await runLuoshi(argv)).toEqual({ code: 2, out: '', err: `${sentence}\n` });
  });

  it('names the file that is not text', async () => {
    const { code, err } = await runLuoshi(['read', file('binary.txt')]);
    expect(code).toBe(2);
    expect(err).toBe(
      `${file('binary.txt')}：这不是文字文件，或者编码无法辨认。请选择 .docx、.pdf、.html 或 .txt 报告；文本文件请另存为 UTF-8 编码。\n`,
    );
  });

  it('does not read a file of 60 MB into memory', async () => {
    await writeFile(file('large.txt'), '');
    const { truncate } = await import('node:fs/promises');
    await truncate(file('large.txt'), 60 * 1024 * 1024);
    const { code, err } = await runLuoshi(['read', file('large.txt')]);
    expect([code, err.includes('文件有 60 MB，超过 32 MB 的上限')]).toEqual([2, true]);
  });

  it('names the file that cannot be read or written', async () => {
    await writeFile(file('locked.txt'), report);
    await chmod(file('locked.txt'), 0o000);
    const locked = await runLuoshi(['read', file('locked.txt')]);
    // Root may read everything, so there is nothing to refuse.
    expect(locked.code).toBe(process.getuid?.() === 0 ? 0 : 2);
    const { err } = await runLuoshi(['read', file('a.txt'), '--out', file('none/a.json')]);
    expect(err).toBe(`写不了 ${file('none/a.json')}（ENOENT），请检查文件夹是否存在、是否有权限\n`);
  });

  it('is a spreadsheet on a terminal', async () => {
    const { code, out } = await runLuoshi(['read', file('a.txt'), '--format', 'xlsx'], { terminal: true });
    expect([code, out]).toEqual([2, '']);
  });
});

describe('language, colour and progress', () => {
  it('are English where the locale or --lang says so', async () => {
    const english = { code: 2, out: '', err: 'There is no file none.txt; check the path\n' };
    expect(await runLuoshi(['read', 'none.txt', '--lang', 'en'])).toEqual(english);
    expect(await runLuoshi(['read', 'none.txt'], { env: { LANG: 'en_GB.UTF-8' } })).toEqual(english);
    expect((await runLuoshi(['read', 'none.txt', '--lang=zh'], { env: { LANG: 'en_GB.UTF-8' } })).err).toContain('找不到');
    expect((await runLuoshi(['read', 'none.txt'], { env: { LC_ALL: 'zh_CN.UTF-8', LANG: 'en_GB.UTF-8' } })).err).toContain('找不到');
  });

  it('show on a terminal and nowhere else', async () => {
    const escape = '\u001b';
    const onTerminal = await runLuoshi(['lint', file('fault.txt')], { terminal: true });
    expect([onTerminal.out.includes(escape), onTerminal.err.includes('正在读')]).toEqual([true, true]);
    const inPipe = await runLuoshi(['lint', file('fault.txt')]);
    expect([inPipe.out.includes(escape), inPipe.err]).toEqual([false, '']);
  });

  it('leave colour out where NO_COLOR is set', async () => {
    const { out } = await runLuoshi(['lint', file('fault.txt')], { terminal: true, env: { NO_COLOR: '1' } });
    expect(out).not.toContain('\u001b');
  });

  it('explain the commands in Chinese', async () => {
    const { code, out } = await runLuoshi(['--help']);
    expect(code).toBe(0);
    expect(out).toMatch(/^用法： luoshi/);
  });
});

describe('what cannot be done', () => {
  it('refuses a file name whose extension it writes no format for', async () => {
    const { code, out, err } = await runLuoshi(['read', file('a.txt'), '--out', file('x.docx')]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toBe(`看不出 ${file('x.docx')} 要写成什么格式，请加 --format，或改用这些扩展名之一：.json, .jsonl, .xlsx, .html, .md\n`);
    await expect(readFile(file('x.docx'))).rejects.toThrow('ENOENT');
  });

  it('writes text where the file to write ends in .txt and text is a format', async () => {
    const { code } = await runLuoshi(['follow', file('a.txt'), file('b.txt'), '--out', file('followed.txt')]);
    expect(code).toBe(0);
    expect(await readFile(file('followed.txt'), 'utf8')).toContain('新增学位4000个');
  });

  it('refuses an option given twice', async () => {
    expect(await runLuoshi(['read', file('a.txt'), '--format', 'json', '--format', 'html'])).toEqual({
      code: 2,
      out: '',
      err: '--format 写了不止一次，请只写一次\n',
    });
  });

  it('says an error of its own in one sentence, and where it happened only when asked', async () => {
    // A stream that breaks off is the one error from outside that has no code of the system's.
    const breaking = async (env: Record<string, string>) => {
      let err = '';
      const stdin = (async function* (): AsyncGenerator<Uint8Array> {
        yield await Promise.resolve(new Uint8Array([65]));
        throw new Error('it broke');
      })();
      const code = await run(['read', '-'], { stdin, stdout: { write: () => true }, stderr: { write: (words) => (err += words) }, env });
      return { code, err };
    };
    expect(await breaking({})).toEqual({
      code: 2,
      err: '程序内部出错（it broke），这不是你的错：请带上这句话和所用的命令，到落实的代码仓库提一个问题（issue）；设 LOG_LEVEL=debug 可看到出错的位置\n',
    });
    expect((await breaking({ LOG_LEVEL: 'debug' })).err).toContain('Error: it broke\n    at ');
  });
});
