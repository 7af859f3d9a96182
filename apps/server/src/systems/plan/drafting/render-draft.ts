import { writeOfficial } from '@luoshi/documents';
import { toHtml } from './to-html.js';
import { toMarkdown } from './to-markdown.js';
import { toOfficial } from './to-official.js';
import type { DraftedReport } from './types.js';

/** What a draft can be handed out as. */
export type DraftFormat = 'docx' | 'md' | 'html';

/** A draft ready to be sent or saved. */
export interface RenderedDraft {
  bytes: Uint8Array;
  mediaType: string;
  /** Its title with the format's ending; holds no character that a file name must not. */
  fileName: string;
}

const mediaTypes: Record<DraftFormat, string> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  md: 'text/markdown; charset=utf-8',
  html: 'text/html; charset=utf-8',
};

/** A draft in one of its formats; the route and `luoshi report` both use it. Text is UTF-8. */
export async function renderDraft(draft: DraftedReport, format: DraftFormat): Promise<RenderedDraft> {
  const fileName = `${draft.title.replace(/[\\/:*?"<>|\u0000-\u001f]/g, '')}.${format}`;
  const mediaType = mediaTypes[format];
  if (format === 'docx') return { bytes: await writeOfficial(toOfficial(draft)), mediaType, fileName };
  return { bytes: new TextEncoder().encode(format === 'md' ? toMarkdown(draft) : toHtml(draft)), mediaType, fileName };
}
