import { hasRole, notYours, type Actor } from '../../core/access/index.js';
import { ownSubmission } from './errors.js';
import type { PlanCommitment, PlanReturn } from './model.js';

/** What can be done, and to what. */
export type Deed =
  | ['edit-plan']
  | ['close-out', Pick<PlanCommitment, 'leadUnit'>]
  | ['submit', Pick<PlanCommitment, 'leadUnit'>]
  | ['review', Pick<PlanCommitment, 'leadUnit'>, Pick<PlanReturn, 'submittedBy'>?];

const isOf = ({ unit }: Actor, leadUnit: string | null): boolean => unit !== null && unit === leadUnit;

/**
 * Whether somebody may do a thing: the planner runs the plan and closes out, officers submit and reviewers review for the commitments that
 * their own unit leads. That nobody reviews a return of their own is `authorize`'s to say, since it has words of its own.
 */
export function may(actor: Actor, ...[verb, commitment]: Deed): boolean {
  switch (verb) {
    case 'edit-plan':
    case 'close-out':
      return hasRole(actor, 'planner');
    case 'submit':
      return hasRole(actor, 'officer') && isOf(actor, commitment.leadUnit);
    case 'review':
      return hasRole(actor, 'reviewer') && isOf(actor, commitment.leadUnit);
  }
}

/**
 * Refuses who may not.
 * @throws PlainError `not-yours`, or `own-submission` where a reviewer is handed a return of their own
 */
export function authorize(actor: Actor, ...deed: Deed): void {
  if (!may(actor, ...deed)) throw notYours();
  if (deed[0] === 'review' && deed[2]?.submittedBy === actor.id) throw ownSubmission();
}
