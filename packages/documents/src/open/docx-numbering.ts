import { Parser } from 'htmlparser2';
import { formatNumber } from './number-formats.js';

/** One level of a list: where it starts, how its number is written, and the text around it: `（%1）`. */
interface Level {
  start: number;
  format: string;
  text: string;
  suffix: string;
  /** Style whose paragraphs have this level without saying so. */
  style: string | null;
}

type Levels = Map<number, Level>;

interface Numbering {
  levelsOf: Map<string, Levels>;
  /** Lists of one abstract definition count on together. */
  abstractOf: Map<string, string>;
  /** `numId:level` to the number it starts anew at. */
  overrides: Map<string, number>;
}

interface NumberedStyle {
  numId: string | null;
  level: number | null;
  basedOn: string | null;
}

const NO_SPACE_AFTER = /[、。.．)）】〕:：，]$/;

/**
 * `document.xml` with the automatic number of each numbered paragraph written into it as text, the way Word shows it
 * (ECMA-376 part 1, 17.9). Bullets and levels that show nothing stay as they are, and so does a document without lists.
 */
export function numberParagraphs(document: string, numberingXml: string, stylesXml: string): string {
  if (numberingXml === '') return document;
  const labels = new Labels(readNumbering(numberingXml), readStyles(stylesXml));
  const insertions = findInsertions(document, labels);
  let result = '';
  let at = 0;
  for (const { offset, label } of insertions) {
    result += `${document.slice(at, offset)}<w:r><w:t xml:space="preserve">${escapeXml(label)}</w:t></w:r>`;
    at = offset;
  }
  return result + document.slice(at);
}

const escapeXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

interface Paragraph {
  style: string | null;
  numId: string | null;
  level: number | null;
  deleted: boolean;
}

/** Where a label goes: right after a paragraph's properties. Paragraphs nest: a text box lies inside one. */
function findInsertions(document: string, labels: Labels): Array<{ offset: number; label: string }> {
  const insertions: Array<{ offset: number; label: string }> = [];
  const open: Paragraph[] = [];
  let choices = 0;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (name === 'mc:Choice') choices++;
        if (name === 'w:p') open.push({ style: null, numId: null, level: null, deleted: false });
        const paragraph = open.at(-1);
        if (paragraph === undefined) return;
        const value = attributes['w:val'] ?? null;
        if (name === 'w:pStyle') paragraph.style = value;
        if (name === 'w:numId') paragraph.numId ??= value;
        if (name === 'w:ilvl') paragraph.level ??= Number(value);
        if (name === 'w:del') paragraph.deleted = true;
      },
      onclosetag: (name) => {
        if (name === 'mc:Choice') choices--;
        if (name === 'w:p') open.pop();
        const paragraph = open.at(-1);
        // The converter reads the fallback of a choice, so numbers are counted there only.
        if (name !== 'w:pPr' || paragraph === undefined || choices > 0 || paragraph.deleted) return;
        const label = labels.next(paragraph);
        if (label !== null) insertions.push({ offset: parser.endIndex + 1, label });
      },
    },
    { xmlMode: true },
  );
  parser.write(document);
  parser.end();
  return insertions;
}

/** Counts through the lists of a document. */
class Labels {
  private readonly counters = new Map<string, number[]>();
  private readonly begun = new Set<string>();

  constructor(
    private readonly numbering: Numbering,
    private readonly styles: ReadonlyMap<string, NumberedStyle>,
  ) {}

  /** The label of the next paragraph, or null where it shows none. */
  next(paragraph: Paragraph): string | null {
    const place = this.place(paragraph);
    if (place === null) return null;
    const levels = this.numbering.levelsOf.get(place.numId);
    const level = levels?.get(place.level);
    if (levels === undefined || level === undefined) return null;
    const counters = this.count(place, level);
    if (level.format === 'bullet' || level.format === 'none') return null;
    const label = level.text.replace(/%([1-9])/g, (_, digit: string) => {
      const index = Number(digit) - 1;
      const other = levels.get(index);
      return formatNumber(counters[index] ?? other?.start ?? 1, other?.format ?? 'decimal');
    });
    if (label === '') return null;
    return level.suffix === 'nothing' || NO_SPACE_AFTER.test(label) ? label : `${label} `;
  }

  private place({ style, numId, level }: Paragraph): { numId: string; level: number } | null {
    const inherited = this.inherit(style);
    const id = numId ?? inherited.numId;
    if (id === null || id === '0') return null;
    if (level !== null) return { numId: id, level };
    const own = [...(this.numbering.levelsOf.get(id) ?? [])].find(([, { style: s }]) => s !== null && s === style);
    return { numId: id, level: own?.[0] ?? inherited.level ?? 0 };
  }

  /** What a style says of numbering, or the style it is based on. */
  private inherit(style: string | null): { numId: string | null; level: number | null } {
    const seen = new Set<string>();
    for (let id = style; id !== null && !seen.has(id); id = this.styles.get(id)?.basedOn ?? null) {
      seen.add(id);
      const found = this.styles.get(id);
      if (found !== undefined && found.numId !== null) return { numId: found.numId, level: found.level };
    }
    return { numId: null, level: null };
  }

  private count({ numId, level }: { numId: string; level: number }, { start }: Level): number[] {
    const list = this.numbering.abstractOf.get(numId) ?? numId;
    const counters = this.counters.get(list) ?? [];
    this.counters.set(list, counters);
    const place = `${numId}:${level}`;
    const override = this.begun.has(place) ? undefined : this.numbering.overrides.get(place);
    this.begun.add(place);
    const current = counters[level];
    counters[level] = override ?? (current === undefined ? start : current + 1);
    counters.length = level + 1;
    return counters;
  }
}

function readNumbering(xml: string): Numbering {
  const abstracts = new Map<string, Levels>();
  const numbering: Numbering = { levelsOf: new Map(), abstractOf: new Map(), overrides: new Map() };
  let levels: Levels = new Map();
  let level: Level | null = null;
  let numId = '';
  let overridden = 0;
  const open = (name: string, attributes: Record<string, string>): void => {
    const value = attributes['w:val'] ?? '';
    if (name === 'w:abstractNum') {
      levels = new Map();
      abstracts.set(attributes['w:abstractNumId'] ?? '', levels);
    } else if (name === 'w:num') {
      numId = attributes['w:numId'] ?? '';
      levels = new Map();
      numbering.levelsOf.set(numId, levels);
    } else if (name === 'w:abstractNumId') {
      numbering.abstractOf.set(numId, value);
      for (const [index, copied] of abstracts.get(value) ?? []) levels.set(index, copied);
    } else if (name === 'w:lvlOverride') {
      overridden = Number(attributes['w:ilvl']);
    } else if (name === 'w:startOverride') {
      numbering.overrides.set(`${numId}:${overridden}`, Number(value));
    } else if (name === 'w:lvl') {
      level = { start: 1, format: 'decimal', text: '', suffix: 'tab', style: null };
      levels.set(Number(attributes['w:ilvl'] ?? 0), level);
    } else if (level !== null) {
      setLevel(level, name, value, attributes);
    }
  };
  readXml(xml, open, (name) => {
    if (name === 'w:lvl') level = null;
  });
  return numbering;
}

function setLevel(level: Level, name: string, value: string, attributes: Record<string, string>): void {
  if (name === 'w:start') level.start = Number(value);
  if (name === 'w:numFmt') level.format = value === 'custom' ? (attributes['w:format'] ?? 'decimal') : value;
  if (name === 'w:lvlText') level.text = value;
  if (name === 'w:suff') level.suffix = value;
  if (name === 'w:pStyle') level.style = value;
}

function readStyles(xml: string): Map<string, NumberedStyle> {
  const styles = new Map<string, NumberedStyle>();
  let style: NumberedStyle | null = null;
  const open = (name: string, attributes: Record<string, string>): void => {
    const value = attributes['w:val'] ?? '';
    if (name === 'w:style') {
      style = { numId: null, level: null, basedOn: null };
      styles.set(attributes['w:styleId'] ?? '', style);
    } else if (style !== null) {
      if (name === 'w:basedOn') style.basedOn = value;
      if (name === 'w:numId') style.numId = value;
      if (name === 'w:ilvl') style.level = Number(value);
    }
  };
  readXml(xml, open, (name) => {
    if (name === 'w:style') style = null;
  });
  return styles;
}

function readXml(xml: string, open: (name: string, attributes: Record<string, string>) => void, close: (name: string) => void): void {
  const parser = new Parser({ onopentag: open, onclosetag: close }, { xmlMode: true });
  parser.write(xml);
  parser.end();
}
