import JSZip from 'jszip';
import { tableLine, type Face } from './official-layout.js';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const FONT_TABLE = 'word/fontTable.xml';
const TEXT = 'word/document.xml';

/**
 * The file with what the library cannot write: a table of its fonts that names, for each face, the others to take where it is missing
 * (`altName`, ECMA-376 part 1, 17.8.3.1; Word reads a list with commas), and lines of tables that keep their own height instead of
 * the page's grid (`snapToGrid`, 17.3.1.32). Throws where the file lacks either part, which the library always makes.
 */
export async function finishFile(file: ArrayBuffer, faces: readonly Face[]): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(file);
  const text = zip.file(TEXT);
  if (text === null || zip.file(FONT_TABLE) === null) throw new Error(`the .docx lacks ${TEXT} or ${FONT_TABLE}`);
  const offGrid = new RegExp(`<w:spacing (?=[^>]*w:line="${tableLine}")`, 'g');
  zip.file(TEXT, (await text.async('string')).replace(offGrid, '<w:snapToGrid w:val="0"/>$&'));
  zip.file(
    FONT_TABLE,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="${W}">${faces.map(fontEntry).join('')}</w:fonts>`,
  );
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

function fontEntry({ name, instead, family }: Face): string {
  return `<w:font w:name="${name}"><w:altName w:val="${instead.join(',')}"/><w:charset w:val="86"/><w:family w:val="${family}"/><w:pitch w:val="variable"/></w:font>`;
}
