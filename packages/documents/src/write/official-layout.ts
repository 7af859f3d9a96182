/**
 * The measures of GB/T 9704-2012 (党政机关公文格式) in the units of a .docx file. Lengths are in twentieths of a point (twips), sizes of
 * type in half-points.
 */

/** 5.1: A4. 5.2.1: 37 mm of sky, 28 mm of binding edge, a type area of 156 x 225 mm; the other two margins follow. */
export const page = {
  size: { width: 11906, height: 16838 },
  margin: { top: 2098, bottom: 1984, left: 1587, right: 1474, header: 851, footer: 1290, gutter: 0 },
} as const;

/** 5.2.3: 22 lines to the page, 28 characters to the line, which fill the type area. */
export const LINES = 22;
export const CHARACTERS = 28;

/** Height of a line: 225 mm over 22, cut to whole twips so that the 22nd line fits. */
export const linePitch = 579;

/** Height of a line in tables and the notes above them. */
export const tableLine = 300;

/**
 * Set with each character of the body, in twips: 三号 less a quarter of a point goes 28 times into 156 mm (28 x 15.75 pt = 441 pt of 442.2).
 * A grid of characters (`linesAndChars` with `charSpace`) would say the same to Word, but LibreOffice 7.4 gives it 18 characters a line.
 */
export const characterSpacing = -5;

/** 5.2.2, 7.3: 二号 for the title, 三号 for the body, 四号 for page numbers; 五号 in tables. In half-points. */
export const size = { title: 44, body: 32, pageNumber: 28, table: 21, note: 24 } as const;

/** Two characters of 三号. */
export const firstLine = 2 * (20 * 16 + characterSpacing);

/** Width of the type area. */
export const typeWidth = page.size.width - page.margin.left - page.margin.right;

/** A face by the name that most machines know it by, and those to try where it is missing, best first. */
export interface Face {
  name: string;
  instead: readonly string[];
  /** `roman` for faces like 宋体 and 仿宋, `swiss` for 黑体, `script` for 楷体. */
  family: 'roman' | 'swiss' | 'script';
}

/** 7.3: 小标宋 for the title, 黑体, 楷体 and 仿宋 for headings and body. Windows brings FangSong, KaiTi, SimHei; 小标宋 is bought apart. */
export const faces = {
  title: {
    name: '方正小标宋简体',
    instead: ['方正小标宋_GBK', 'FZXiaoBiaoSong-B05S', '华文中宋', 'STZhongsong', 'Noto Serif CJK SC'],
    family: 'roman',
  },
  heading: { name: '黑体', instead: ['SimHei', 'STHeiti', 'Noto Sans CJK SC'], family: 'swiss' },
  second: { name: '楷体', instead: ['KaiTi', '楷体_GB2312', 'KaiTi_GB2312', 'STKaiti', 'Noto Serif CJK SC'], family: 'script' },
  body: { name: '仿宋', instead: ['FangSong', '仿宋_GB2312', 'FangSong_GB2312', 'STFangsong', 'Noto Serif CJK SC'], family: 'roman' },
  pageNumber: { name: '宋体', instead: ['SimSun', 'STSong', 'Noto Serif CJK SC'], family: 'roman' },
} as const satisfies Record<string, Face>;
