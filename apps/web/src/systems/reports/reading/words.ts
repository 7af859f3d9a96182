interface Word {
  /** Its place in the report. */
  start: number;
  word: string;
}

/** The words of a quote as the browser divides Chinese, punctuation joined to the word before it. */
export function wordsOf(quote: string, at: number): Word[] {
  const words: Word[] = [];
  for (const { segment, index, isWordLike } of new Intl.Segmenter('zh', { granularity: 'word' }).segment(quote)) {
    const last = words.at(-1);
    if (last && !isWordLike) last.word += segment;
    else words.push({ start: at + index, word: segment });
  }
  return words;
}
