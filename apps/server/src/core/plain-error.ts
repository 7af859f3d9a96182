/** What a person reads when something went wrong: one sentence, and what to do about it, in both languages. */
export interface Wording {
  message: string;
  mend: string;
  messageEn: string;
  mendEn: string;
}

/**
 * The one base of every error that a person may see. `code` is stable (programs may test it), the wording is safe to show, `status`
 * is the HTTP status that the one place in core/http turns it into.
 */
export class PlainError extends Error {
  readonly code: string;
  readonly status: number;
  readonly wording: Wording;

  constructor(code: string, status: number, wording: Wording) {
    super(wording.message);
    this.name = 'PlainError';
    this.code = code;
    this.status = status;
    this.wording = wording;
  }
}
