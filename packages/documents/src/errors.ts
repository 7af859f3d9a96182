/** Why a file could not be opened. Stable: programs may branch on it. */
export type DocumentErrorCode = 'empty' | 'too-large' | 'binary' | 'unknown-format' | 'encrypted' | 'bomb' | 'no-text' | 'broken';

/** One failure told twice: what is wrong and what to do about it, in plain Chinese and in English. */
export interface Told {
  message: string;
  mend: string;
  messageEn: string;
  mendEn: string;
}

/**
 * A file that cannot be read as a document. `message` says what is wrong, `mend` what to do, each one plain Chinese
 * sentence without the file's name; `messageEn` and `mendEn` say the same in English. All four may be shown to anyone:
 * they hold nothing of the file's content. The library's own error, where there was one, is the `cause`.
 */
export class DocumentError extends Error {
  readonly mend: string;
  readonly messageEn: string;
  readonly mendEn: string;

  constructor(
    readonly code: DocumentErrorCode,
    told: Told,
    options?: ErrorOptions,
  ) {
    super(told.message, options);
    this.name = 'DocumentError';
    this.mend = told.mend;
    this.messageEn = told.messageEn;
    this.mendEn = told.mendEn;
  }
}
