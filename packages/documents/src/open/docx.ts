import JSZip from 'jszip';
import mammoth from 'mammoth';
import { DocumentError } from '../errors.js';
import { numberParagraphs } from './docx-numbering.js';
import { htmlToLines } from './html.js';
import { broken, oldFormat, otherFormat, withoutText } from './refusals.js';
import { openZip, type Archive } from './zip.js';

const MAIN = 'word/document.xml';

/**
 * The text of a .docx file, one line a paragraph, a line break or a paragraph of a table cell; automatic numbering is
 * written out as Word shows it; tables of contents, headers and footers are left out, notes stand at the end below a
 * line 注释. Throws `DocumentError`: `bomb`, `encrypted`, `broken`, `no-text`, or `unknown-format` for an archive that is
 * no Word document.
 */
export async function readDocx(bytes: Uint8Array): Promise<{ text: string; warnings: string[] }> {
  const archive = openZip(bytes);
  if (!archive.names.includes(MAIN)) throw otherArchive(archive);
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
  const parts = archive.names.filter((name) => /^(word\/[^/]+\.xml|\[Content_Types\]\.xml|.*\.rels)$/.test(name));
  const text = (name: string): string => new TextDecoder().decode(archive.part(name) ?? new Uint8Array());
  const document = text(MAIN);
  const numbered = numberParagraphs(document, text('word/numbering.xml'), text('word/styles.xml'));
  for (const name of parts) {
    if (name === MAIN) zip.file(name, numbered);
    else zip.file(name, archive.part(name) ?? new Uint8Array());
  }
  const warnings = /<w:(ins|del|moveFrom|moveTo) /.test(document) ? ['文档里有修订痕迹，按接受全部修订后的文字阅读'] : [];
  return { buffer: await zip.generateAsync({ type: 'nodebuffer', compression: 'STORE' }), warnings };
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
