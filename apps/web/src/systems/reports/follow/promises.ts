import type { Commitment, Followed, FollowStatus } from '@luoshi/reader';
import type { ReportDetail } from '@luoshi/server/reports';

/** What people look for comes first. */
export const statusOrder: readonly FollowStatus[] = ['silent', 'short', 'reported', 'met', 'exceeded'];

/** A promise with what became of it. */
export interface Promised {
  followed: Followed;
  commitment: Commitment | undefined;
  /** The heading it stands under, without those above; empty where there is none. */
  section: string;
}

/** The promises, silent ones first, then in the order of the report. */
export function promises({ reading }: ReportDetail, follow: readonly Followed[]): Promised[] {
  const byId = new Map(reading.commitments.map((commitment) => [commitment.id, commitment]));
  return follow
    .map((followed) => {
      const commitment = byId.get(followed.commitment.id);
      return { followed, commitment, section: commitment?.heading.split(' > ').at(-1) ?? '' };
    })
    .sort(
      (a, b) =>
        statusOrder.indexOf(a.followed.status) - statusOrder.indexOf(b.followed.status) ||
        a.followed.commitment.start - b.followed.commitment.start,
    );
}
