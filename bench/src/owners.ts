import { read } from '@luoshi/reader';
import { SIGN_WEIGHTS, suggestOwners, THRESHOLD, type Features, type Learned, type OwningUnit } from '@luoshi/server/owners';
import { readText, sample } from './files.js';
import { byLongestCommon, byOverlap, type Rank } from './owners-peers.js';
import { digits, table } from './table.js';

/** A commitment with the lead that was marked by hand. `half` says which half of the marks it belongs to. */
interface Marked {
  text: string;
  heading: string;
  lead: string;
  half: 0 | 1;
}

/** What each half of the marks asks for by itself (`SIGN_WEIGHTS` is the mean): the other half is measured with it. */
const HALVES: readonly [Features, Features] = [
  { duties: 0.53, heading: 0.18, learned: 2.56, section: 6.08, named: 9 },
  { duties: 0.73, heading: 0.175, learned: 10.2, section: 3.79, named: 9 },
];

const CORRECTIONS = [0, 50, 150];
const BINS = [0, 0.2, 0.4, 0.6, 0.8, 0.9, 1.0001];

interface Answer {
  confidence: number;
  right: boolean;
}

/**
 * How well owners are suggested for the sample district, beside two peers: with 0, 50 and 150 corrections given of other
 * commitments (drawn anew for each, always the same), the one asked for left out.
 */
export function run(): void {
  const units = (JSON.parse(readText(sample('district/units.json'))) as { units: OwningUnit[] }).units;
  const marked = readMarked();
  console.log(`${marked.length} commitments of the sample plan with an owner marked by hand, ${units.length} units (all synthetic)\n`);
  const rows = [['corrections', 'who', 'top 1', 'top 3', `suggested (≥ ${THRESHOLD})`, 'of these right']];
  const answers: Answer[] = [];
  for (const count of CORRECTIONS) {
    const asked = marked.map((mark, i) => ({ mark, learned: draw(marked, i, count) }));
    rows.push(ours(asked, units, count, answers));
    rows.push(peer('longest common stretch', asked, count, (learned) => byLongestCommon(units, learned)));
    rows.push(peer('keyword overlap', asked, count, (learned) => byOverlap(units, learned)));
  }
  console.log(table(rows));
  console.log('\nConfidence against how often it was right, the three runs together:\n');
  console.log(calibration(answers));
  console.log(`\nEach half of the marks was measured with weights fitted on the other; the product uses ${JSON.stringify(SIGN_WEIGHTS)}.`);
  console.log('One author wrote the duties and the marks: expect less where the duties are a real statement.');
}

function readMarked(): Marked[] {
  const { marks } = JSON.parse(readText(sample('district/owners.json'))) as { marks: { text: string; lead: string }[] };
  const leads = new Map(marks.map(({ text, lead }) => [text, lead]));
  return read(readText(sample('luohu-2025.md')))
    .commitments.filter(({ part }) => part === 'target')
    .flatMap(({ quote, heading }) => {
      const lead = leads.get(quote);
      return lead === undefined ? [] : [{ text: quote, heading, lead }];
    })
    .map((mark, i) => ({ ...mark, half: ((i * 7) % 11) % 2 === 0 ? 0 : 1 }));
}

/** `count` corrections of commitments other than the one at `index`, spread over the plan by a fixed stride. */
function draw(marked: readonly Marked[], index: number, count: number): Learned[] {
  const others = marked.filter((_, i) => i !== index);
  const stride = 61;
  return Array.from({ length: Math.min(count, others.length) }, (_, i) => others[(index * 37 + i * stride) % others.length]).flatMap(
    (each) => (each === undefined ? [] : [{ text: each.text, heading: each.heading, unitId: each.lead }]),
  );
}

type Asked = readonly { mark: Marked; learned: Learned[] }[];

function ours(asked: Asked, units: readonly OwningUnit[], count: number, answers: Answer[]): string[] {
  const suggested = asked.map(({ mark, learned }) => {
    const [one] = suggestOwners([{ id: mark.text, ...mark }], units, learned, { weights: HALVES[mark.half === 0 ? 1 : 0] });
    const candidates = one?.candidates ?? [];
    return { mark, lead: one?.lead ?? null, ids: candidates.map(({ unitId }) => unitId), confidence: candidates[0]?.confidence ?? 0 };
  });
  answers.push(...suggested.map(({ mark, ids, confidence }) => ({ confidence, right: ids[0] === mark.lead })));
  const given = suggested.filter(({ lead }) => lead !== null);
  const right = given.filter(({ lead, mark }) => lead?.unitId === mark.lead).length;
  return [String(count), 'luoshi', ...tops(suggested), digits(given.length / asked.length), digits(right / given.length)];
}

function peer(name: string, asked: Asked, count: number, of: (learned: Learned[]) => Rank): string[] {
  return [String(count), name, ...tops(asked.map(({ mark, learned }) => ({ mark, ids: of(learned)(mark.text) }))), '', ''];
}

function tops(ranked: readonly { mark: Marked; ids: readonly string[] }[]): [string, string] {
  const within = (n: number): string =>
    digits(ranked.filter(({ mark, ids }) => ids.slice(0, n).includes(mark.lead)).length / ranked.length);
  return [within(1), within(3)];
}

function calibration(answers: readonly Answer[]): string {
  const rows = [['confidence', 'suggestions', 'mean confidence', 'right']];
  let error = 0;
  BINS.slice(0, -1).forEach((from, i) => {
    const to = BINS[i + 1] ?? 1;
    const inside = answers.filter(({ confidence }) => confidence >= from && confidence < to);
    if (inside.length === 0) return;
    const mean = inside.reduce((sum, { confidence }) => sum + confidence, 0) / inside.length;
    const right = inside.filter((answer) => answer.right).length / inside.length;
    error += (Math.abs(mean - right) * inside.length) / answers.length;
    rows.push([`${from} to ${Math.min(1, to)}`, String(inside.length), digits(mean), digits(right)]);
  });
  return `${table(rows)}\n\nExpected calibration error ${digits(error)} (0 is perfect).`;
}
