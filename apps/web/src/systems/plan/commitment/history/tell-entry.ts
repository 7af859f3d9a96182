import type { HistoryEntry } from '@luoshi/server/plan';
import type { Language, Texts } from '../../../../core/i18n/language.js';
import { formatValue } from '../../parts/format-number.js';

/** What telling needs besides the entry. */
export interface Words {
  texts: Texts;
  language: Language;
  /** The unit of the commitment's figures. */
  unit: string;
  /** A unit's name by its id; the id where it is unknown. */
  unitName: (id: string) => string;
  /** A commitment's text by its id; the id where it is unknown. */
  commitmentText: (id: string) => string;
}

/** An entry of the ledger in words: what was done, and what changed from what to what. */
export interface Told {
  what: string;
  changes: string[];
}

type Fields = Record<string, unknown>;

/** Fields that say nothing to a reader. */
const silent = new Set(['plan', 'commitment', 'return', 'round', 'answerHash', 'unit', 'hidden', 'read', 'id', 'number', 'textHash']);

/** Fields told of a thing that was new: the others follow from them, or are what everything begins with. */
const ofNew = new Set(['target', 'deadline', 'leadUnit', 'supportingUnits', 'parent']);

/** Tells an entry in plain sentences; never as JSON. */
export function tellEntry({ action, before, after }: Pick<HistoryEntry, 'action' | 'before' | 'after'>, words: Words): Told {
  const { history } = words.texts.planCommitment;
  const [from, to] = [fieldsOf(before), fieldsOf(after)];
  const what = history.actions[action] ?? history.other(action);
  const period = to['period'];
  const about = typeof period === 'string' ? `${what}（${words.texts.planNames.period(period)}）` : what;
  if (action === 'plan.publish-plan')
    return { what, changes: [...told({}, fieldsOf(to['changes']), words), ...told({}, { basis: to['basis'] }, words)] };
  const isNew = action === 'plan.add-commitments' || action === 'plan.add-commitment' || action === 'plan.make-plan';
  const shown = isNew ? Object.fromEntries(Object.entries(to).filter(([name, value]) => ofNew.has(name) && !isNothing(value))) : to;
  // Of what a return was before, only its state is kept, and the action says that already.
  if (action.endsWith('-return')) return { what: about, changes: saidIn(to, words) };
  const known = isNew ? {} : from;
  return { what: about, changes: told(known, shown, words) };
}

/** What a return, or the decision on it, says. */
function saidIn(fields: Fields, words: Words): string[] {
  const { history } = words.texts.planCommitment;
  return Object.entries(fields).flatMap(([field, value]) => {
    if (silent.has(field) || field === 'period' || field === 'state' || isNothing(value)) return [];
    const name = field === 'text' ? history.returnText : (history.fields[field] ?? field);
    return [history.says(name, say(field, value, words, words.unit))];
  });
}

function told(from: Fields, to: Fields, words: Words): string[] {
  const { history } = words.texts.planCommitment;
  const { unit } = words;
  return Object.entries(to).flatMap(([field, value]) => {
    if (silent.has(field) || field === 'period' || field === 'state') return [];
    if (field === 'pending')
      return told(fieldsOf(from['pending']), fieldsOf(value), words).map((one) => `${history.fields['pending'] ?? field}: ${one}`);
    const name = history.fields[field] ?? field;
    const is = say(field, value, words, unit);
    if (!Object.hasOwn(from, field)) return isNothing(value) ? [] : [history.set(name, is)];
    const was = say(field, from[field], words, unit);
    return was === is ? [] : [history.change(name, was, is)];
  });
}

/** A field's value in words; `unit` is that of a figure. */
export function say(field: string, value: unknown, words: Words, unit: string): string {
  const { planCommitment, planNames } = words.texts;
  const { history, page } = planCommitment;
  if (isNothing(value)) return history.nothing;
  if (typeof value === 'boolean') return value ? history.yes : history.no;
  if (typeof value === 'number') return sayNumber(field, value, words, unit);
  if (typeof value === 'string') {
    if (field === 'leadUnit') return words.unitName(value);
    if (field === 'parent') return words.commitmentText(value);
    if (field === 'grade') return named(planNames.grades, value);
    if (field === 'kind') return named(page.kinds, value);
    if (field === 'certainty') return named(page.certainties, value);
    return value;
  }
  if (Array.isArray(value)) return sayList(field, value, words);
  const one = fieldsOf(value);
  if (field === 'target') return sayTarget(one, words);
  if (field === 'schedule') return named(page.schedules, String(one['shape']));
  return Object.values(one)
    .map((part) => say('', part, words, unit))
    .join(' ');
}

function sayNumber(field: string, value: number, { texts, language }: Words, unit: string): string {
  const { history } = texts.planCommitment;
  if (field === 'evidence') return history.files(value);
  return formatValue(value, field === 'value' ? unit : '', language);
}

function sayList(field: string, list: readonly unknown[], words: Words): string {
  const { history } = words.texts.planCommitment;
  const { grades } = words.texts.planNames;
  if (field === 'evidence') return history.files(list.length);
  if (field === 'supportingUnits') return list.map((id) => words.unitName(String(id))).join('、');
  if (field === 'serves') return list.map((address) => words.commitmentText(String(address).split('/')[1] ?? '')).join('；');
  return list
    .map((step) => {
      const { n, name, due, grade } = fieldsOf(step);
      const title = typeof name === 'string' ? name : `#${String(n)}`;
      const facts = [...(typeof due === 'string' ? [due] : []), ...(typeof grade === 'string' ? [named(grades, grade)] : [])];
      return facts.length > 0 ? `${title}（${facts.join('，')}）` : title;
    })
    .join('；');
}

function sayTarget(target: Fields, { texts, language }: Words): string {
  const { value, upper, unit, measure } = target;
  const inWords = (one: unknown): string => formatValue(Number(one), typeof unit === 'string' ? unit : '', language);
  const range = typeof upper === 'number' ? `${inWords(value)}–${inWords(upper)}` : inWords(value);
  return typeof measure === 'string' && measure !== '' ? `${measure} ${range}` : range || texts.planCommitment.history.nothing;
}

const named = (names: Readonly<Record<string, string>>, value: string): string => names[value] ?? value;
const isNothing = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}
