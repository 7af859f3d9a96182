import type { Commitment, Finding, Heading, Reading } from '@luoshi/reader';
import { figuresInside, findingsByMark, findingsOf, gravest } from './commitment-marks.js';
import { certaintyNames, kindNames, partNames } from './labels.js';

/** A heading that got an anchor in the marked text. */
export interface Anchored {
  id: string;
  heading: Heading;
}

/** Text for an HTML element or a double-quoted attribute. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '');
}

/** The report as HTML, line by line as written: headings as `h2` to `h5`, commitments underlined, figures bold. */
export function markText(text: string, reading: Reading): { html: string; anchors: Anchored[] } {
  const anchors: Anchored[] = [];
  const standing = new Map(reading.outline.filter(({ form }) => form !== 'topic').map((h) => [h.start, h]));
  const line = lineMarker(text, reading);
  const html: string[] = [];
  let start = 0;
  for (const raw of text.split('\n')) {
    const end = start + raw.length;
    const from = start + (raw.length - raw.trimStart().length);
    const to = Math.max(from, start + raw.trimEnd().length);
    if (to > from) {
      const heading = standing.get(from);
      if (heading !== undefined && heading.end >= to) {
        const id = `h${anchors.length + 1}`;
        anchors.push({ id, heading });
        const tag = `h${Math.min(heading.level + 1, 5)}`;
        html.push(`<${tag} id="${id}">${escapeHtml(text.slice(from, to))}</${tag}>`);
      } else {
        html.push(`<p>${line(from, to)}</p>`);
      }
    }
    start = end + 1;
  }
  return { html: html.join('\n'), anchors };
}

/** Marks one line after another: call it with lines in the order of the text. */
function lineMarker(text: string, { commitments, figures, findings }: Reading): (from: number, to: number) => string {
  const about = findingsByMark(findings);
  const figureAt = new Map(figures.map((figure) => [figure.start, figure]));
  const classesOf = (commitment: Commitment): string =>
    classes(commitment, gravest(findingsOf(commitment, figuresInside(commitment, figureAt), about)));
  let c = 0;
  let f = 0;
  return (from, to) => {
    let at = from;
    let html = '';
    const figureText = (until: number): string => {
      let inner = '';
      for (;;) {
        while ((figures[f]?.end ?? Infinity) <= at) f++;
        const figure = figures[f];
        if (figure === undefined || figure.start >= until) break;
        inner += escapeHtml(text.slice(at, Math.max(at, figure.start)));
        const end = Math.min(figure.end, until);
        inner += `<b>${escapeHtml(text.slice(Math.max(at, figure.start), end))}</b>`;
        at = end;
      }
      inner += escapeHtml(text.slice(at, until));
      at = until;
      return inner;
    };
    while (at < to) {
      while ((commitments[c]?.end ?? Infinity) <= at) c++;
      const commitment = commitments[c];
      if (commitment === undefined || commitment.start >= to) {
        html += figureText(to);
      } else {
        if (commitment.start > at) html += figureText(commitment.start);
        const open = `<span class="${classesOf(commitment)}" title="${describe(commitment)}">`;
        html += `${open}${figureText(Math.min(commitment.end, to))}</span>`;
      }
    }
    return html;
  };
}

function classes({ part, certainty }: Commitment, severity: Finding['severity'] | undefined): string {
  const colour = severity === 'error' ? ' r' : severity === 'warning' ? ' a' : '';
  return `c ${part}${certainty === 'aspire' ? ' q' : ''}${colour}`;
}

function describe({ part, kind, certainty, deadline }: Commitment): string {
  const parts = [partNames[part], kindNames[kind], certaintyNames[certainty]];
  if (deadline !== null) parts.push(`时限 ${deadline}`);
  return escapeHtml(parts.join(' · '));
}
