import type { ChallengeView, PublicChallenge, UnitRef } from '../api.js';
import type { Day } from '../model.js';
import { isLate, maskContact, maskPersonal, type Challenge } from './model.js';

/** As staff see it: the contact masked (`POST …/contact` shows it and is written down). */
export function presentChallenge(one: Challenge, commitmentText: string, unit: UnitRef | null, today: Day): ChallengeView {
  const { id, planId, commitmentId, period, text, contact, askedOn, dueOn, answer, answeredOn, hiddenReason } = one;
  return {
    ...{ id, planId, commitmentId, commitmentText, period, text, askedOn, dueOn, unit, answer, answeredOn, hiddenReason },
    contact: contact === null ? null : maskContact(contact),
    isLate: isLate(one, today),
  };
}

/** As the public sees it. */
export function presentPublicChallenge({ id, period, text, askedOn, dueOn, answer, answeredOn }: Challenge): PublicChallenge {
  return { id, period, text: maskPersonal(text), askedOn, dueOn, answer, answeredOn };
}
