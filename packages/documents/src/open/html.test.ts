import { describe, expect, it } from 'vitest';
import { htmlToLines } from './html.js';
import { openDocument } from './open-document.js';

const lines = (html: string): string[] => htmlToLines(html, { numberLists: true });

describe('the lines of a page', () => {
  it('are its blocks and table cells, without scripts, styles and navigation', () => {
    const html = `<!doctype html><html><head><title>网站</title><style>p{}</style>
      <body><nav><a href=/>首页</a></nav><h1>计划草案</h1><script>alert(1)</script>
      <p>新建<b>学校</b>3所，<br>改建2所。</p><table><tr><td>指标<td>目标</tr></table><footer>版权</footer>`;
    expect(lines(html)).toEqual(['计划草案', '新建学校3所，', '改建2所。', '指标', '目标']);
  });

  it('have their entities decoded', () => {
    expect(lines('<p>A&amp;B &lt;10&#37;&nbsp;&ldquo;一网通办&rdquo;</p>')).toEqual(['A&B <10%\u00a0“一网通办”']);
  });

  it('run on over a line break in the source', () => {
    expect(lines('<p>完成投资\n   12.5亿元，GDP\n growth</p>')).toEqual(['完成投资 12.5亿元，GDP growth']);
    expect(lines('<p>完成\n投资</p>')).toEqual(['完成投资']);
  });

  it('carry the numbers of ordered lists, as a browser shows them', () => {
    expect(lines('<ol start="3"><li><p>修路</p></li><li>架桥</ol><ul><li>其他</ul>')).toEqual(['3.修路', '4.架桥', '其他']);
  });

  it('leave out what is hidden, whatever lies in it', () => {
    expect(lines('<div style="display: none"><p>甲</p><img></div><p hidden>乙</p><p>丙</p>')).toEqual(['丙']);
  });

  it('keep the line breaks of preformatted text', () => {
    expect(lines('<pre>第一行\n第二行</pre>')).toEqual(['第一行', '第二行']);
  });
});

describe('the encoding of a page', () => {
  const ascii = (text: string): number[] => Array.from(text, (char) => char.charCodeAt(0));
  /** 粮食 in GB2312. */
  const grain = [0xc1, 0xb8, 0xca, 0xb3];

  it('is taken from its meta element', async () => {
    const bytes = Uint8Array.from([...ascii('<html><meta charset="gb2312"><p>'), ...grain, ...ascii('</p>')]);
    expect(await openDocument(bytes, 'a.html')).toEqual({ text: '粮食', format: 'html', encoding: 'gb18030', warnings: [] });
  });

  it('is UTF-8 where the bytes are, whatever the page says', async () => {
    const bytes = new TextEncoder().encode('<html><meta charset=gb2312><p>粮食</p>');
    expect(await openDocument(bytes, 'a')).toMatchObject({ text: '粮食', encoding: 'utf-8' });
  });

  it('is recognised where the page names one that does not exist', async () => {
    const bytes = Uint8Array.from([...ascii('<html><meta charset="zh-simplified"><p>'), ...grain, ...ascii('</p>')]);
    expect(await openDocument(bytes, 'a')).toMatchObject({ text: '粮食', encoding: 'gb18030' });
  });
});

describe('a page without text', () => {
  it('is refused', async () => {
    await expect(openDocument(new TextEncoder().encode('<html><p><img></p>'), 'a.html')).rejects.toMatchObject({
      code: 'no-text',
      message: '这个网页里没有文字',
    });
  });
});

describe('a page with elements nested without end', () => {
  it('is refused', async () => {
    const bytes = new TextEncoder().encode('<html>' + '<div>'.repeat(100_000) + '修路');
    await expect(openDocument(bytes, 'a.html')).rejects.toMatchObject({ code: 'broken' });
  });
});
