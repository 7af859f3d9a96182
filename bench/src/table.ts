/** Columns a terminal gives a text: Chinese characters and their punctuation take two. */
function width(text: string): number {
  return Array.from(text).reduce((sum, char) => sum + (char >= '\u2e80' ? 2 : 1), 0);
}

/** Rows of text as aligned columns, the first row as a heading. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => width(row[column] ?? ''))));
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - width(cell)))
      .join('  ')
      .trimEnd();
  const [heading = [], ...rest] = rows;
  return [line(heading), widths.map((columns) => '-'.repeat(columns)).join('  '), ...rest.map(line)].join('\n');
}

/** A share of 1 with three digits. */
export const digits = (value: number): string => value.toFixed(3);
