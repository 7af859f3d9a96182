import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import { DocumentError } from '../errors.js';
import { PlainMatrix } from './dom-matrix.js';
import { linesOfPage, type Piece } from './pdf-lines.js';
import { bomb, broken, encrypted, scanned, tooManyPages } from './refusals.js';

type PdfJs = typeof import('pdfjs-dist/legacy/build/pdf.mjs');
type PdfDocument = Awaited<ReturnType<PdfJs['getDocument']>['promise']>;
type Page = Awaited<ReturnType<PdfDocument['getPage']>>;
type TextItem = Extract<Awaited<ReturnType<Page['getTextContent']>>['items'][number], { str: string }>;

const MOST_PAGES = 2000;
const MOST_CHARACTERS = 10_000_000;
/** A scan may carry a stamp or a page number as text; a page of a report has several hundred characters. */
const LEAST_PER_PAGE = 10;

let loading: Promise<PdfJs> | undefined;

/**
 * The text layer of a PDF, one line a printed line, pages one after another, page numbers and running heads included.
 * Throws `DocumentError`: `encrypted`, `no-text` for a scan, `too-large` above 2,000 pages, `bomb`, `broken`.
 */
export async function readPdf(bytes: Uint8Array): Promise<{ text: string; warnings: string[] }> {
  const pdfjs = await (loading ??= loadPdfJs());
  const task = pdfjs.getDocument({
    // A copy, for pdf.js takes the buffer for itself, and a plain one: it refuses a Buffer, which `slice` would give back.
    data: new Uint8Array(bytes),
    verbosity: pdfjs.VerbosityLevel.ERRORS,
    isEvalSupported: false,
    useWasm: false,
    useWorkerFetch: false,
    useSystemFonts: false,
    disableFontFace: true,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    enableXfa: false,
    cMapUrl: cMapFolder(),
    cMapPacked: true,
  });
  try {
    return await readPages(await task.promise);
  } catch (error) {
    if (error instanceof DocumentError) throw error;
    if (error instanceof Error && error.name === 'PasswordException') throw encrypted('pdf');
    throw broken('pdf', error);
  } finally {
    await task.destroy();
  }
}

async function readPages(document: PdfDocument): Promise<{ text: string; warnings: string[] }> {
  const pages = document.numPages;
  if (pages > MOST_PAGES) throw tooManyPages(pages, MOST_PAGES);
  const lines: string[] = [];
  let characters = 0;
  for (let number = 1; number <= pages; number++) {
    const page = await document.getPage(number);
    const toView = page.getViewport({ scale: 1 }).transform;
    const { items } = await page.getTextContent({ includeMarkedContent: false });
    for (const line of linesOfPage(items.filter((item) => 'str' in item).map((item) => place(item, toView)))) {
      lines.push(line);
      characters += line.length;
    }
    page.cleanup();
    if (characters > MOST_CHARACTERS) throw bomb();
  }
  if (characters === 0 || (pages > 2 && characters < pages * LEAST_PER_PAGE)) throw scanned();
  return { text: lines.join('\n'), warnings: [] };
}

/** A piece of text on the page as it is shown, turned pages included: x to the right, y downwards. */
function place(item: TextItem, toView: readonly number[]): Piece {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = toView;
  const x = Number(item.transform[4]);
  const y = Number(item.transform[5]);
  return { text: item.str, x: a * x + c * y + e, y: b * x + d * y + f, width: item.width, height: item.height };
}

/** The tables for predefined Chinese encodings (GBK-EUC-H, UniGB-UCS2-H) that come with pdf.js: it reads them from there. */
function cMapFolder(): string {
  const home = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  return join(home, 'cmaps') + sep;
}

/**
 * Loads pdf.js without a canvas: its Node build constructs a `DOMMatrix` as it loads and fails without one (mozilla/pdf.js
 * issue 21720), and says on the console that it misses the rest, which only drawing needs.
 */
async function loadPdfJs(): Promise<PdfJs> {
  if (!('DOMMatrix' in globalThis)) {
    Object.defineProperty(globalThis, 'DOMMatrix', { value: PlainMatrix, configurable: true, writable: true });
  }
  const terminal = globalThis.console;
  const warn = (...said: unknown[]): void => {
    if (!/^Warning: Cannot (load|polyfill|access)/.test(String(said[0]))) terminal.warn(...said);
  };
  globalThis.console = Object.create(terminal, { warn: { value: warn } }) as typeof terminal;
  try {
    return await import('pdfjs-dist/legacy/build/pdf.mjs');
  } finally {
    globalThis.console = terminal;
  }
}
