import { fileTypeFromBuffer } from 'file-type';
import { emptyFile, executableRefused, unknownKind } from './errors.js';

/** Pictures and PDF: what a browser shows without running anything. */
const SHOWN_INLINE = new Set(['image/jpeg', 'image/png', 'image/gif', 'image/webp', 'image/avif', 'image/bmp', 'application/pdf']);

const ALLOWED = new Set([
  ...SHOWN_INLINE,
  'image/heic',
  'image/heif',
  'image/tiff',
  'application/zip',
  'application/rtf',
  // Word, Excel, PowerPoint and WPS before 2007 share one container.
  'application/x-cfb',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  'application/vnd.oasis.opendocument.text',
  'application/vnd.oasis.opendocument.spreadsheet',
  'application/vnd.oasis.opendocument.presentation',
]);

const PROGRAMS =
  /executable|msdownload|x-elf|mach-binary|java-archive|java-vm|android|x-sh|wasm|ms-shortcut|x-msi|macroenabled|x-deb|x-rpm|diskimage|x-nintendo/i;

/** Names of programs that look like text or like another container from inside. */
const PROGRAM_NAMES = /\.(exe|com|scr|msi|bat|cmd|ps1|vbs|vbe|js|jse|wsf|hta|sh|jar|apk|lnk|reg|dll|docm|xlsm|pptm)$/i;

/** True for what may be shown in the page; everything else is only ever downloaded. */
export function canShowInline(type: string): boolean {
  return SHOWN_INLINE.has(type);
}

/**
 * The media type of a file, told from its bytes; its name only serves to refuse programs and to tell CSV from other text.
 * @throws PlainError `empty-file`, `executable-refused`, `unknown-kind-of-file`
 */
export async function sniff(bytes: Uint8Array, name: string): Promise<string> {
  if (bytes.length === 0) throw emptyFile();
  if (PROGRAM_NAMES.test(name) || startsLikeScript(bytes)) throw executableRefused();
  const found = await fileTypeFromBuffer(bytes);
  if (found && PROGRAMS.test(found.mime)) throw executableRefused();
  if (found && ALLOWED.has(found.mime)) return found.mime;
  // XML is text to us: shown to nobody as a page.
  if (isText(bytes)) return /\.csv$/i.test(name) ? 'text/csv' : 'text/plain';
  throw unknownKind();
}

function startsLikeScript(bytes: Uint8Array): boolean {
  return bytes[0] === 0x23 && bytes[1] === 0x21;
}

/** UTF-8 or GB 18030 without control characters. */
function isText(bytes: Uint8Array): boolean {
  if (bytes.some((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27))) return false;
  return ['utf-8', 'gb18030'].some((encoding) => {
    try {
      new TextDecoder(encoding, { fatal: true }).decode(bytes);
      return true;
    } catch {
      return false;
    }
  });
}
