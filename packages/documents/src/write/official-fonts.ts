import JSZip from 'jszip';
import type { Face } from './official-layout.js';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const FONT_TABLE = 'word/fontTable.xml';

/**
 * The file with a table of its fonts that names, for each face, the others to take where it is missing (`altName`, ECMA-376 part 1,
 * 17.8.3.1; Word reads a list with commas). Throws where the file holds no font table, which the writer always makes.
 */
export async function nameFonts(file: ArrayBuffer, faces: readonly Face[]): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(file);
  if (zip.file(FONT_TABLE) === null) throw new Error(`the .docx holds no ${FONT_TABLE}`);
  zip.file(
    FONT_TABLE,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="${W}">${faces.map(fontEntry).join('')}</w:fonts>`,
  );
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

function fontEntry({ name, instead, family }: Face): string {
  return `<w:font w:name="${name}"><w:altName w:val="${instead.join(',')}"/><w:charset w:val="86"/><w:family w:val="${family}"/><w:pitch w:val="variable"/></w:font>`;
}
