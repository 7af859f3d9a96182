import { currentLanguage, currentTexts } from '../i18n/language.js';

/** A request that did not come off: `message` says what is wrong, `mend` what to do, both in the page's language. */
export class RequestError extends Error {
  override readonly name = 'RequestError';

  constructor(
    readonly code: string,
    message: string,
    readonly mend: string,
    /** HTTP status; 0 where the server was not reached. */
    readonly status: number,
  ) {
    super(message);
  }

  /** What is wrong and what to do, as running text, each ended by a full stop. */
  get sentence(): string {
    const { fullStop } = currentTexts().common;
    return [this.message, this.mend].map((part) => (/[。！？.!?]$/u.test(part) ? part : part + fullStop)).join(fullStop === '.' ? ' ' : '');
  }
}

interface Options {
  method?: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** Sent as JSON. */
  body?: unknown;
  headers?: Record<string, string>;
  signal?: AbortSignal;
}

/**
 * Asks the server and returns its JSON (undefined for 204).
 * @throws RequestError with the server's own words, or `offline` where the server is not reached.
 */
export async function request<Answer>(path: string, { method = 'GET', body, headers, signal }: Options = {}): Promise<Answer> {
  let response: Response;
  try {
    response = await fetch(path, {
      method,
      headers: { ...languageHeader(), ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(signal ? { signal } : {}),
    });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw offline();
  }
  const answer = parse(await response.text());
  if (!response.ok) throw errorOf(answer, response.status);
  return answer as Answer;
}

/** The header that asks for errors in the page's language. */
export function languageHeader(): Record<string, string> {
  return { 'accept-language': currentLanguage() === 'en' ? 'en' : 'zh-CN' };
}

/** The server was not reached. */
export function offline(): RequestError {
  const { offlineMessage, offlineMend } = currentTexts().errors;
  return new RequestError('offline', offlineMessage, offlineMend, 0);
}

/** The server's error, read from its answer; a general one where the answer has another shape. */
export function errorOf(answer: unknown, status: number): RequestError {
  if (hasError(answer)) return new RequestError(answer.error.code, answer.error.message, answer.error.mend, status);
  const { unknownMessage, unknownMend } = currentTexts().errors;
  return new RequestError('unknown', unknownMessage(status), unknownMend, status);
}

/** The text as JSON; undefined where it is none. */
export function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function hasError(answer: unknown): answer is { error: { code: string; message: string; mend: string } } {
  if (typeof answer !== 'object' || answer === null || !('error' in answer)) return false;
  const { error } = answer;
  if (typeof error !== 'object' || error === null) return false;
  return ['code', 'message', 'mend'].every((key) => typeof (error as Record<string, unknown>)[key] === 'string');
}
