import { Buffer } from 'node:buffer';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { DocumentError, LARGEST_FILE, openDocument, refuseTooLarge } from '@luoshi/documents';
import { read, type Reading } from '@luoshi/reader';
import { codeOf, Failure } from './failure.js';
import { paintFor, type Language, type Paint, type Surroundings } from './surroundings.js';
import { words, type Words } from './words.js';

/** A report that was read: `name` as the person wrote it, `title` as the report says, else the file's name. */
export interface Report {
  name: string;
  fileName: string;
  title: string;
  text: string;
  reading: Reading;
}

/** One run of the command: its words, its colours, its files. */
export class Session {
  readonly words: Words;
  readonly paint: Paint;
  private readonly warn: Paint;

  constructor(
    readonly around: Surroundings,
    readonly language: Language,
  ) {
    this.words = words[language];
    this.paint = paintFor(around.stdout, around.env);
    this.warn = paintFor(around.stderr, around.env);
  }

  get isTerminal(): boolean {
    return this.around.stdout.isTTY === true;
  }

  /** Reads and understands one report; `-` is standard input. Throws `Failure`. */
  async readReport(path: string): Promise<Report> {
    const name = path === '-' ? this.words.stdin : path;
    const done = this.showProgress(this.words.reading(name));
    try {
      const bytes = path === '-' ? await this.readStdin() : await readBytes(path);
      const { text, warnings } = await openDocument(bytes, path === '-' ? '' : basename(path));
      done();
      for (const warning of warnings) this.say(this.words.warning(warning));
      const reading = read(text);
      const fileName = basename(name);
      const title = reading.document.title ?? fileName.replace(/\.[a-z]+$/i, '');
      return { name, fileName, title, text, reading };
    } catch (error) {
      throw this.asFailure(error, name);
    } finally {
      done();
    }
  }

  /** Writes to the file, or to standard output where none is named. Throws `Failure`. */
  async write(content: string | Uint8Array, out: string | undefined): Promise<void> {
    if (out === undefined) {
      this.around.stdout.write(content);
      return;
    }
    try {
      await writeFile(out, content);
    } catch (error) {
      throw new Failure(this.words.cannotWrite(out, codeOf(error) ?? String(error)));
    }
  }

  /** One line for the person, beside what the command puts out. */
  say(line: string): void {
    this.around.stderr.write(`${line}\n`);
  }

  sayFailure(line: string): void {
    this.say(this.warn.red(line));
  }

  /** Shows a line until the function it returns is called; only on a terminal. */
  private showProgress(line: string): () => void {
    const { stderr } = this.around;
    if (stderr.isTTY !== true) return () => undefined;
    stderr.write(this.warn.dim(line));
    let shown = true;
    return () => {
      if (shown) stderr.write('\r\u001b[K');
      shown = false;
    };
  }

  private async readStdin(): Promise<Uint8Array> {
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of this.around.stdin) {
      chunks.push(chunk);
      size += chunk.length;
      if (size > LARGEST_FILE) break;
    }
    return Buffer.concat(chunks);
  }

  private asFailure(error: unknown, name: string): unknown {
    if (error instanceof DocumentError) {
      const { message, mend, messageEn, mendEn } = error;
      const told = this.language === 'en' ? ([messageEn, mendEn] as const) : ([message, mend] as const);
      return new Failure(this.words.cannotOpen(name, ...told));
    }
    const code = codeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return new Failure(this.words.noSuchFile(name));
    if (code === 'EISDIR') return new Failure(this.words.isFolder(name));
    if (code === 'EACCES' || code === 'EPERM') return new Failure(this.words.notAllowed(name));
    return code === null ? error : new Failure(this.words.cannotRead(name, code));
  }
}

async function readBytes(path: string): Promise<Uint8Array> {
  const { size } = await stat(path);
  refuseTooLarge(size);
  return readFile(path);
}
