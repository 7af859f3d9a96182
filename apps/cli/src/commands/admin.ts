import { readFile, writeFile } from 'node:fs/promises';
import type { LedgerFacts, LedgerVerdict } from '@luoshi/server/admin';
import { codeOf, Failure } from '../failure.js';
import type { Session } from '../session.js';

/** The server's own code; loaded only where a command needs it, for it is much to load. */
const load = () => import('@luoshi/server/admin');
type Admin = Awaited<ReturnType<typeof load>>;

/**
 * `luoshi verify [BACKUP]`: recomputes every ledger of the database, or of a backup. Exit code 0 where all fit, 1 where one does not.
 * @param options.published a file with what `/api/public/DISTRICT/ledger` answered earlier, and `district` whose it is
 */
export async function runVerify(
  session: Session,
  backup: string | undefined,
  options: { published?: string; district?: string },
): Promise<number> {
  return plainly(session, async (admin) => {
    const published = await readPublished(session, options);
    const say = (line: string): void => session.say(line);
    const verdicts =
      backup === undefined
        ? await admin.verifyDatabase(admin.readEnv(session.around.env), published, say)
        : await admin.verifyBackup(backup, published);
    return sayVerdicts(session, verdicts);
  });
}

/** `luoshi backup [--out FILE]`: writes a backup, while a server serves or not. Exit code 0. */
export async function runBackup(session: Session, options: { out?: string }): Promise<number> {
  return plainly(session, async (admin) => {
    const now = new Date();
    const stamp = new Date(now.getTime() + 8 * 3_600_000).toISOString().slice(0, 19).replaceAll(/[-:]/g, '').replace('T', '-');
    const out = options.out ?? `luoshi-${stamp}.tar.gz`;
    const { rows, files, damaged } = await admin.backUp(admin.readEnv(session.around.env), out, now, (line) => session.say(line));
    for (const name of damaged) session.say(session.words.damagedEvidence(name));
    const count = Object.values(rows).reduce((sum, each) => sum + each, 0);
    session.around.stdout.write(`${session.words.backedUp(out, count, files)}\n`);
    return 0;
  });
}

/** `luoshi restore FILE [--data-dir DIR]`: brings a backup into an empty place and verifies it. Exit code 0, 1 where a ledger does not fit. */
export async function runRestore(session: Session, file: string, options: { dataDir?: string }): Promise<number> {
  return plainly(session, async (admin) => {
    const verdicts = await admin.restore(admin.readEnv(session.around.env), file, options.dataDir, (line) => session.say(line));
    session.around.stdout.write(`${session.words.restored(file, options.dataDir ?? 'DATABASE_URL')}\n`);
    return sayVerdicts(session, verdicts);
  });
}

/**
 * `luoshi report --plan P --kind annual|midyear --format docx|md|html [--out FILE] [--district D]`: drafts the report of a plan. A .docx
 * goes to a file, the others to standard output unless a file is named. Exit code 0.
 */
export async function runReport(
  session: Session,
  options: { plan?: string; kind?: string; format?: string; out?: string; district?: string },
): Promise<number> {
  const { words, around } = session;
  const { plan, out, district } = options;
  if (plan === undefined) throw new Failure(words.whichPlan);
  const kind = (['annual', 'midyear'] as const).find((each) => each === (options.kind ?? 'annual'));
  if (!kind) throw new Failure(words.badKind(options.kind ?? ''));
  const format = (['docx', 'md', 'html'] as const).find((each) => each === (options.format ?? 'docx'));
  if (!format) throw new Failure(words.badDraftFormat(options.format ?? ''));
  return plainly(session, async (admin) => {
    const wanted = { plan, kind, format, district };
    const drafted = await admin.draftPlanReport(admin.readEnv(around.env), wanted, new Date(), (line) => session.say(line));
    const target = out ?? (format === 'docx' ? drafted.fileName : undefined);
    if (target === undefined) {
      around.stdout.write(Buffer.from(drafted.bytes).toString('utf8'));
      return 0;
    }
    try {
      await writeFile(target, drafted.bytes);
    } catch (error) {
      throw new Failure(words.cannotWrite(target, codeOf(error) ?? ''));
    }
    session.say(words.drafted(target));
    return 0;
  });
}

function sayVerdicts(session: Session, verdicts: readonly LedgerVerdict[]): number {
  const { words, language } = session;
  for (const { district, entries, days, head, misfit } of verdicts) {
    const line = misfit
      ? words.misfit(district, misfit.seq, language === 'en' ? misfit.whyEn : misfit.why)
      : words.ledgerFits(district, entries, days, head);
    session.around.stdout.write(`${line}\n`);
  }
  if (verdicts.length === 0) session.around.stdout.write(`${words.noDistricts}\n`);
  return verdicts.some(({ misfit }) => misfit !== null) ? 1 : 0;
}

async function readPublished(
  { words }: Session,
  { published, district }: { published?: string; district?: string },
): Promise<Map<string, LedgerFacts>> {
  if (published === undefined) return new Map();
  if (district === undefined) throw new Failure(words.whoseFacts);
  let facts: unknown;
  try {
    facts = JSON.parse(await readFile(published, 'utf8'));
  } catch (error) {
    throw new Failure(words.cannotRead(published, codeOf(error) ?? 'JSON'));
  }
  if (!isFacts(facts)) throw new Failure(words.cannotRead(published, 'JSON'));
  return new Map([[district, facts]]);
}

function isFacts(value: unknown): value is LedgerFacts {
  if (typeof value !== 'object' || value === null) return false;
  const { entries, head, days } = value as Record<string, unknown>;
  return typeof entries === 'number' && typeof head === 'string' && Array.isArray(days);
}

/** Turns what the server's code says in plain words into one sentence in the language of this run. */
async function plainly(session: Session, work: (admin: Admin) => Promise<number>): Promise<number> {
  const admin = await load();
  try {
    return await work(admin);
  } catch (error) {
    if (error instanceof admin.BadEnvironment) throw new Failure(error.message);
    if (!(error instanceof admin.PlainError)) throw error;
    const { message, mend, messageEn, mendEn } = error.wording;
    throw new Failure(session.language === 'en' ? `${messageEn} ${mendEn}` : `${message}${mend}`);
  }
}
