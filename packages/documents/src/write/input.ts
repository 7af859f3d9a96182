import type { Reading } from '@luoshi/reader';

/** A reading with the text it was made from. */
export interface ReadingInput {
  reading: Reading;
  /** The text that was read: every span of `reading` points into it. */
  text: string;
  title: string;
  fileName?: string;
}
