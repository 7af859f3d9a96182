import type { Reading } from '@luoshi/reader';

/**
 * A reading as JSON Lines: one object a line, each with a `type` (`document`, `heading`, `figure`, `commitment`, `link`,
 * `finding`, `sentence`) and the fields the reader gives it; the document first, then each kind in the order of the text.
 * Ends with a line feed.
 */
export function toJsonl(input: { reading: Reading }): string {
  const { document, outline, figures, commitments, links, findings, coverage } = input.reading;
  const lines: string[] = [JSON.stringify({ type: 'document', ...document })];
  const add = (type: string, rows: readonly object[]): void => {
    for (const row of rows) lines.push(JSON.stringify({ type, ...row }));
  };
  add('heading', outline);
  add('figure', figures);
  add('commitment', commitments);
  add('link', links);
  add('finding', findings);
  add('sentence', coverage.sentences);
  return lines.join('\n') + '\n';
}
