import { createHash } from 'node:crypto';
import { AccessStore, contextOf, listDistricts, system, type District, type Person } from '../../../core/access/index.js';
import type { Tenancy } from '../../../core/database/connect.js';
import type { Fate, Mailer } from '../../../core/mail/index.js';
import { ChallengeStore } from '../challenges/store.js';
import { addDays } from '../judge/periods.js';
import { loadPlans } from '../views/plan-view.js';
import { hrefOf, type MailState } from './model.js';
import { decideNotices, NOTICE_DAYS } from './rules.js';
import { NoticeStore, type ClaimedLetter } from './store.js';

export interface NoticePorts {
  tenancy: Tenancy;
  /** Undefined where no mail is set up. */
  mailer: Mailer | undefined;
  /** The address that letters lead to; without one they name the page by its path. */
  publicUrl: string | undefined;
  now: () => Date;
}

/**
 * Makes the notices that are due in every district and sends their letters. May run however often, in many processes at once, and be
 * killed anywhere: a notice is there once, by its key, and a letter goes out at most once, because it is claimed on disk before it is
 * sent. One that was claimed and whose end nobody saw stays `sending`: it may have gone out, and is not sent again.
 */
export async function runNotices(ports: NoticePorts): Promise<void> {
  for (const district of await listDistricts(ports.tenancy.outside)) {
    await makeNotices(ports, district);
    if (ports.mailer && !district.sample) await sendLetters({ ...ports, mailer: ports.mailer }, district);
  }
}

async function makeNotices({ tenancy, mailer, now }: NoticePorts, district: District): Promise<void> {
  const context = contextOf(tenancy, district, system, now());
  const { database, today } = context;
  const store = new NoticeStore(database, district.id);
  const access = new AccessStore(database, district.id);
  const [views, reported, people, units, sentBack, challenges] = await Promise.all([
    loadPlans(context),
    store.listReported(),
    access.listPeople(),
    access.listUnits(),
    store.listSentBack(addDays(today, -NOTICE_DAYS.stale)),
    new ChallengeStore(database, district.id).listChallenges('open'),
  ]);
  const plans = views.filter(({ plan }) => plan.state === 'published' || plan.state === 'adjusted');
  const unitNames = new Map(units.map(({ id, name }) => [id, name]));
  const notices = decideNotices({ today, plans, reported, people, unitNames, sentBack, challenges });
  const addresses = addressesOf(people);
  const canMail = mailer !== undefined && !district.sample;
  await store.addNotices(
    notices.map((notice) => ({ ...notice, mail: canMail && addresses.has(notice.personId) ? ('waiting' as const) : ('none' as const) })),
    today,
  );
}

/** Addresses of the active people who have one. */
function addressesOf(people: readonly Person[]): Map<string, string> {
  return new Map(people.flatMap(({ id, email, active }) => (active && email !== null ? [[id, email] as const] : [])));
}

const STATE_AFTER: Record<Fate, MailState> = { sent: 'sent', refused: 'failed', unreached: 'waiting', uncertain: 'sending' };

async function sendLetters({ tenancy, mailer, publicUrl }: NoticePorts & { mailer: Mailer }, { id, name }: District): Promise<void> {
  const database = tenancy.of(id);
  const store = new NoticeStore(database, id);
  for (;;) {
    const letter = await store.claimLetter();
    if (!letter) return;
    // Asked anew, so that who has left or changed address meanwhile is known.
    const to = addressesOf(await new AccessStore(database, id).listPeople()).get(letter.personId);
    if (to === undefined) {
      await store.setMail(letter, 'none');
      continue;
    }
    const href = `${publicUrl?.replace(/\/+$/, '') ?? ''}${hrefOf(letter.key)}`;
    const text = `${letter.text}\n${letter.textEn}\n\n${href}\n\n${name} · 落实`;
    const fate = await mailer.send({ to, subject: letter.subject, text, messageId: messageIdOf(id, letter, mailer.domain) });
    await store.setMail(letter, STATE_AFTER[fate]);
    // A server that is not there now will not be there for the next letter either.
    if (fate === 'unreached') return;
  }
}

function messageIdOf(district: string, { key, personId }: ClaimedLetter, domain: string): string {
  return `<${createHash('sha256')
    .update(JSON.stringify([district, key, personId]))
    .digest('hex')
    .slice(0, 32)}@${domain}>`;
}
