import type { Sentence } from '../sentences.js';
import type { Excuse, Heading, Part, Period, Span } from '../types.js';

/** A heading in prepared text. `parent` is its place in the outline. */
export interface DraftHeading extends Span {
  /** Where the title begins, after the number. */
  body: number;
  form: Heading['form'];
  rank: number;
  level: number;
  parent: number | null;
  part: Part | null;
  period: Period | null;
  because: string[];
}

/** A paragraph of the report's text, without its heading. */
export interface Paragraph extends Span {
  /** Place of the innermost heading in the outline. */
  heading: number | null;
  part: Part | null;
  period: Period | null;
  /** Why all of it is passed over, where it is. */
  excuse: Excuse | null;
  /** A dash-list entry: an indicator of its own. */
  listed: boolean;
  /** True where no topic sentence or heading stands before it in its line. */
  opens: boolean;
  sentences: Sentence[];
}

export interface Outline {
  headings: DraftHeading[];
  paragraphs: Paragraph[];
}
