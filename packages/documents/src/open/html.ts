import { Parser } from 'htmlparser2';
import { broken, withoutText } from './refusals.js';
import { decodeText } from './plain-text.js';

const dropped = new Set('title script style noscript template nav footer select button iframe object svg math textarea'.split(' '));
const blocks = new Set(
  (
    'p div h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table caption thead tbody tr td th section article header main aside ' +
    'blockquote figure figcaption address center form fieldset pre hr br body'
  ).split(' '),
);

/**
 * The text of an HTML file, one line a block element or table cell. Its encoding is told by a byte-order mark, by being
 * valid UTF-8, by its `meta` (GB2312 and GBK are read as GB18030), in this order. Scripts, styles, navigation and what is
 * hidden are left out. Throws `DocumentError` `binary` or `no-text`.
 */
export function readHtml(bytes: Uint8Array): { text: string; encoding: string; warnings: string[] } {
  const { text: html, encoding, warnings } = decodeHtml(bytes);
  const text = htmlToLines(html, { numberLists: true }).join('\n');
  if (text === '') throw withoutText('html');
  return { text, encoding, warnings };
}

function decodeHtml(bytes: Uint8Array): { text: string; encoding: string; warnings: string[] } {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const declared = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1]?.toLowerCase();
  const bare = !/^(\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/.test(head);
  if (declared !== undefined && bare && !isUtf8(bytes)) {
    const label = /^(gb2312|gbk|gb18030|x-gbk)$/.test(declared) ? 'gb18030' : declared;
    const decoder = decoderFor(label);
    if (decoder !== null && label !== 'utf-8' && label !== 'utf8') {
      return { text: decoder.decode(bytes), encoding: decoder.encoding, warnings: [] };
    }
  }
  return decodeText(bytes);
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Null where the page names an encoding that does not exist: then the bytes decide. */
function decoderFor(label: string): InstanceType<typeof TextDecoder> | null {
  try {
    return new TextDecoder(label);
  } catch {
    return null;
  }
}

/** How `htmlToLines` treats lists and links. */
export interface LineOptions {
  /** Puts `1.`, `2.` before the items of ordered lists, as a browser shows them. */
  numberLists: boolean;
  /** Leaves a link out, its text included, by its address. */
  dropLink?: (href: string) => boolean;
}

/** Elements inside one another: a page with thousands of tags left open is still read, the parser's stack is not linear. */
const DEEPEST = 3000;

/**
 * The lines of a page that a reader sees, trimmed, without empty ones. Bad markup is read as far as it goes; throws
 * `DocumentError` `broken` where more than 3,000 elements lie in one another.
 */
export function htmlToLines(html: string, options: LineOptions): string[] {
  const writer = new LineWriter(options);
  let depth = 0;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (++depth > DEEPEST) throw broken('html');
        writer.open(name, attributes);
      },
      onclosetag: (name) => {
        depth--;
        writer.close(name);
      },
      ontext: (text) => writer.text(text),
    },
    { decodeEntities: true },
  );
  parser.write(html);
  parser.end();
  return writer.finish();
}

class LineWriter {
  private readonly lines: string[] = [];
  private line = '';
  /** The number of a list item whose text has not come yet. */
  private label = '';
  /** Names of the open elements since the outermost one that is left out; empty while nothing is. */
  private readonly hidden: string[] = [];
  /** Next number of each open list; null for a list without numbers. */
  private readonly lists: Array<number | null> = [];
  private preformatted = 0;

  constructor(private readonly options: LineOptions) {}

  open(name: string, attributes: Record<string, string>): void {
    if (this.hidden.length > 0 || this.isHidden(name, attributes)) {
      if (!voids.has(name)) this.hidden.push(name);
      return;
    }
    if (blocks.has(name)) this.endLine();
    if (name === 'pre') this.preformatted++;
    if (name === 'ol' || name === 'ul') this.lists.push(name === 'ol' ? Number(attributes['start'] ?? 1) || 1 : null);
    if (name === 'li') this.number();
  }

  close(name: string): void {
    if (this.hidden.length > 0) {
      const at = this.hidden.lastIndexOf(name);
      if (at >= 0) this.hidden.length = at;
      return;
    }
    if (blocks.has(name)) this.endLine();
    if (name === 'pre') this.preformatted--;
    if (name === 'li') this.label = '';
    if (name === 'ol' || name === 'ul') this.lists.pop();
  }

  text(text: string): void {
    if (this.hidden.length > 0) return;
    if (this.preformatted === 0) {
      this.line += text.replace(/[ \t\r\n\f]+/g, ' ');
      return;
    }
    const [first = '', ...rest] = text.split(/\r\n?|\n/);
    this.line += first;
    for (const next of rest) {
      this.endLine();
      this.line = next;
    }
  }

  finish(): string[] {
    this.endLine();
    return this.lines;
  }

  private isHidden(name: string, attributes: Record<string, string>): boolean {
    if (dropped.has(name)) return true;
    if (attributes['hidden'] !== undefined || /display\s*:\s*none/i.test(attributes['style'] ?? '')) return true;
    return name === 'a' && this.options.dropLink?.(attributes['href'] ?? '') === true;
  }

  private number(): void {
    const next = this.lists.at(-1);
    if (!this.options.numberLists || next === undefined || next === null) return;
    this.lists[this.lists.length - 1] = next + 1;
    this.label = `${next}.`;
  }

  private endLine(): void {
    // A line break in the page's source between two Chinese characters is no space in the text.
    const line = this.line.replace(/(?<=[\u3000-\u9fff\uff00-\uffef]) (?=[\u3000-\u9fff\uff00-\uffef])/g, '').trim();
    this.line = '';
    if (line === '') return;
    this.lines.push(this.label + line);
    this.label = '';
  }
}

const voids = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
