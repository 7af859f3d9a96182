import { encrypted, oldFormat, otherFormat, picture } from './refusals.js';

/** What the first bytes say a file is; `text` where they say nothing. */
export type Sniffed = 'pdf' | 'zip' | 'html' | 'text';

const latin1 = new TextDecoder('latin1');

/**
 * Looks at the bytes alone. Throws `DocumentError` for what is recognised and not read: pictures, archives, RTF, the
 * compound files of old Office, among them the container of a password-protected .docx.
 */
export function sniff(bytes: Uint8Array): Sniffed {
  const head = latin1.decode(bytes.subarray(0, 1024));
  if (head.includes('%PDF-')) return 'pdf';
  if (head.startsWith('PK\u0003\u0004') || head.startsWith('PK\u0005\u0006')) return 'zip';
  if (head.startsWith('\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1')) throw compoundFile(bytes);
  if (head.startsWith('{\\rtf')) throw oldFormat(' RTF 文件', 'an RTF file');
  if (/^MIME-Version:/im.test(head) && /^Content-Type:\s*multipart/im.test(head)) {
    throw oldFormat('网页归档文件（.mht）', 'a web archive (.mht)');
  }
  if (/^(\u00ff\u00d8\u00ff|\u0089PNG|GIF8|II\*\0|MM\0\*|RIFF....WEBP)/s.test(head)) throw picture();
  if (/^(Rar!|7z\u00bc\u00af|\u001f\u008b)/.test(head)) throw otherFormat('压缩包', 'an archive');
  return looksLikeHtml(head) ? 'html' : 'text';
}

function looksLikeHtml(head: string): boolean {
  const start = head.replace(/^\u00ef\u00bb\u00bf/, '').replace(/^(\s|<!--[^]*?-->|<\?xml[^>]*>)+/, '');
  return /^<(!doctype\s+html|html|head|meta|body)\b/i.test(start);
}

/** Names a compound file (ECMA-376 encryption, MS-CFB) by the streams its directory lists. */
function compoundFile(bytes: Uint8Array): Error {
  const streams = directoryNames(bytes);
  if (streams.has('EncryptedPackage')) return encrypted('docx');
  if (streams.has('WordDocument')) return oldFormat('旧版 Word 文档（.doc 或 .wps）', 'an old Word document (.doc or .wps)');
  if (streams.has('Workbook') || streams.has('Book')) return otherFormat('旧版 Excel 表格（.xls）', 'an old Excel sheet (.xls)');
  if (streams.has('PowerPoint Document')) return otherFormat('旧版演示文稿（.ppt）', 'an old presentation (.ppt)');
  return oldFormat('旧版 Office 文件', 'an old Office file');
}

/**
 * The names in the directory of a compound file. Directory entries are 128 bytes, aligned, with the name in UTF-16 and its
 * length in bytes at offset 64, so every aligned block is looked at instead of following the file's own, possibly
 * damaged, chain of sectors.
 */
function directoryNames(bytes: Uint8Array): Set<string> {
  const wanted = ['EncryptedPackage', 'WordDocument', 'Workbook', 'Book', 'PowerPoint Document'];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const utf16 = new TextDecoder('utf-16le');
  const names = new Set<string>();
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    const length = view.getUint16(at + 64, true);
    if (length < 4 || length > 64) continue;
    const name = utf16.decode(bytes.subarray(at, at + length - 2));
    if (wanted.includes(name)) names.add(name);
  }
  return names;
}
