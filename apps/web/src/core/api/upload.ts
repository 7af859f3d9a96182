import { errorOf, languageHeader, offline, parse } from './request.js';

/**
 * Sends one file and tells how far it has come: `onProgress` gets the share sent, 0 to 1 (fetch cannot tell).
 * @throws RequestError with the server's own words, or `offline` where the server is not reached.
 */
export function upload<Answer>(
  path: string,
  file: File,
  onProgress: (share: number) => void,
  headers: Record<string, string> = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sending = new XMLHttpRequest();
    sending.open('POST', path);
    for (const [name, value] of Object.entries({ ...languageHeader(), ...headers })) sending.setRequestHeader(name, value);
    sending.upload.addEventListener('progress', ({ loaded, total }) => {
      onProgress(total > 0 ? loaded / total : 0);
    });
    sending.addEventListener('load', () => {
      const answer = parse(sending.responseText);
      if (sending.status >= 200 && sending.status < 300) resolve(answer as Answer);
      else reject(errorOf(answer, sending.status));
    });
    sending.addEventListener('error', () => {
      reject(offline());
    });
    const form = new FormData();
    form.append('file', file, file.name);
    sending.send(form);
  });
}
