import type { DraftedReport } from './types.js';

/** The body of a draft as plain text, a line a paragraph, as the reader would be given it; without table and annex. */
export function toText({ title, subtitle, mark, salutation, sections }: DraftedReport): string {
  const lines = sections.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs.map(({ lead, text }) => lead + text)]);
  return [...(mark === null ? [] : [mark]), title, subtitle, salutation, ...lines].join('\n\n') + '\n';
}
