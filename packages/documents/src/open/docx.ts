import JSZip from 'jszip';
import mammoth from 'mammoth';
import { DocumentError } from '../errors.js';
import { numberParagraphs } from './docx-numbering.js';
import { htmlToLines } from './html.js';
import { bomb, broken, oldFormat, otherFormat, withoutText } from './refusals.js';
import { openZip, type Archive } from './zip.js';

/** SharePoint numbers the parts of a document it has rewritten: document2.xml. */
const MAIN = /^word\/document\d*\.xml$/;
/** What the converter reads; everything else, pictures above all, is never unpacked. */
const NEEDED = /^(\[Content_Types\]\.xml|(word\/)?_rels\/[^/]*\.rels|word\/(document|numbering|styles|footnotes|endnotes)\d*\.xml)$/;
/** Elements inside one another: Word writes under 60, and the converter recurses. */
const DEEPEST = 500;

/**
 * The text of a .docx file, one line a paragraph, a line break or a paragraph of a table cell; automatic numbering is
 * written out as Word shows it; tables of contents, headers and footers are left out, notes stand at the end below a
 * line 注释. Throws `DocumentError`: `bomb`, `encrypted`, `broken`, `no-text`, or `unknown-format` for an archive that is
 * no Word document.
 */
export async function readDocx(bytes: Uint8Array): Promise<{ text: string; warnings: string[] }> {
  const archive = openZip(bytes);
  if (!archive.names.some((name) => MAIN.test(name))) throw otherArchive(archive);
  const { buffer, warnings } = await repack(archive);
  const html = await convert(buffer);
  const lines = htmlToLines(html, { numberLists: false, dropLink: (href) => /^#(foot|end)note-/.test(href) });
  if (lines.length === 0) throw withoutText('docx');
  return { text: lines.join('\n'), warnings };
}

/** What else comes as a ZIP archive, by the parts it has. */
function otherArchive({ names }: Archive): DocumentError {
  const has = (part: string): boolean => names.includes(part);
  if (has('xl/workbook.xml')) return otherFormat(' Excel 表格', 'an Excel sheet');
  if (has('ppt/presentation.xml')) return otherFormat('演示文稿', 'a presentation');
  if (has('OFD.xml')) return otherFormat(' OFD 版式文件', 'an OFD file');
  if (has('content.xml')) return oldFormat(' OpenDocument 文件（.odt）', 'an OpenDocument file (.odt)');
  if (has('[Content_Types].xml')) return broken('docx');
  return otherFormat('压缩包', 'an archive');
}

/**
 * The parts the converter needs, unpacked within limits and stored anew, with the automatic numbers written into the
 * text: the converter never sees a compressed stream, and knows lists only as bulleted or numbered.
 */
async function repack(archive: Archive): Promise<{ buffer: Buffer; warnings: string[] }> {
  const zip = new JSZip();
  const parts = new Map<string, string>();
  for (const name of archive.names.filter((each) => NEEDED.test(each))) {
    const xml = new TextDecoder().decode(archive.part(name));
    if (depth(xml) > DEEPEST) throw bomb();
    parts.set(name, xml);
  }
  const find = (name: RegExp): [string, string] => [...parts].find(([each]) => name.test(each)) ?? ['', ''];
  const [main, document] = find(MAIN);
  const [, numbering] = find(/^word\/numbering/);
  const [, styles] = find(/^word\/styles/);
  parts.set(main, numberParagraphs(document, numbering, styles));
  for (const [name, xml] of parts) zip.file(name, xml);
  const warnings = /<w:(ins|del|moveFrom|moveTo) /.test(document) ? ['文档里有修订痕迹，按接受全部修订后的文字阅读'] : [];
  return { buffer: await zip.generateAsync({ type: 'nodebuffer', compression: 'STORE' }), warnings };
}

/** How deep the elements of a piece of XML lie in one another, told by its tags alone. */
function depth(xml: string): number {
  let now = 0;
  let most = 0;
  for (const [tag] of xml.matchAll(/<(?![!?])[^<>]*>?/g)) {
    // The converter's parser takes minutes over megabytes of tags that are opened and not ended.
    if (!tag.endsWith('>')) throw broken('docx');
    if (tag.startsWith('</')) now--;
    else if (!tag.endsWith('/>')) most = Math.max(most, ++now);
  }
  return most;
}

async function convert(buffer: Buffer): Promise<string> {
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer },
      {
        includeEmbeddedStyleMap: false,
        styleMap: ["p[style-name^='toc'] => !", "p[style-name^='TOC'] => !"],
        convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
      },
    );
    return value.replace(/(<ol>)?<li id="(foot|end)note-/, '<p>注释</p>$&');
  } catch (error) {
    throw broken('docx', error);
  }
}
