/** A piece of text on a page, in points: `x` to the right, `y` downwards to its baseline. */
export interface Piece {
  text: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Pieces belong to one line where their baselines are nearer than this share of the letter height. */
const SAME_LINE = 0.5;
/** Gaps that are a space, as a share of the letter height, by how many of the two neighbours are Chinese: */
const GAPS = [
  // words in Latin letters;
  0.15,
  // Word sets a quarter of a letter between Chinese and digits, which is no space;
  0.5,
  // lines are spread to the margin, but columns of a table stand further apart.
  1.5,
] as const;

/** The printed lines of a page from top to bottom, pieces from left to right; blank lines left out. */
export function linesOfPage(pieces: readonly Piece[]): string[] {
  const lines: Piece[][] = [];
  const visible = pieces.filter(({ text }) => text.trim() !== '');
  for (const piece of [...visible].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const line = lines.at(-1);
    const first = line?.[0];
    const near = first !== undefined && piece.y - first.y <= Math.max(first.height, piece.height, 1) * SAME_LINE;
    if (line !== undefined && near) line.push(piece);
    else lines.push([piece]);
  }
  return lines.map(joinLine);
}

function joinLine(line: Piece[]): string {
  const pieces = line.sort((a, b) => a.x - b.x);
  let text = '';
  let before: Piece | undefined;
  for (const piece of pieces) {
    if (before !== undefined && isShadow(before, piece)) continue;
    if (before !== undefined && needsSpace(before, piece)) text += ' ';
    text += piece.text.trim();
    before = piece;
  }
  return text;
}

/** Bold is often feigned by printing the same letters twice, a hair apart. */
function isShadow(before: Piece, piece: Piece): boolean {
  const end = before.x + before.width + before.height * 0.3;
  return piece.x + piece.width <= end && before.text.includes(piece.text.trim());
}

function needsSpace(before: Piece, piece: Piece): boolean {
  const gap = piece.x - (before.x + before.width);
  const chinese = (char: string | undefined): number => (/[\u2e80-\u9fff\uff00-\uffef]/.test(char ?? '') ? 1 : 0);
  const both = chinese(before.text.trim().at(-1)) + chinese(piece.text.trim().at(0));
  return gap > Math.max(before.height, piece.height, 1) * (GAPS[both] ?? 0);
}
