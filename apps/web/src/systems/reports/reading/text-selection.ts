import type { Span } from '@luoshi/reader';

/**
 * The stretch of the report that is selected on the page, without the white space at its ends; null where nothing of the article is.
 * Every run of text stands in an element with `data-at`, its place in the report, and holds one text node.
 */
export function spanOfSelection(article: Element, selection: Selection | null): Span | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!range.intersectsNode(article)) return null;
  const touched = [...article.querySelectorAll<HTMLElement>('[data-at]')].filter((element) => range.intersectsNode(element));
  const first = touched[0];
  const last = touched.at(-1);
  if (!first || !last) return null;
  const start = Number(first.dataset.at) + (first.contains(range.startContainer) ? range.startOffset : 0);
  const length = last.textContent.length;
  const end = Number(last.dataset.at) + (last.contains(range.endContainer) ? Math.min(range.endOffset, length) : length);
  return trimmed(start, end, selection.toString());
}

function trimmed(start: number, end: number, text: string): Span | null {
  const span = { start: start + (text.length - text.trimStart().length), end: end - (text.length - text.trimEnd().length) };
  return span.start < span.end ? span : null;
}
