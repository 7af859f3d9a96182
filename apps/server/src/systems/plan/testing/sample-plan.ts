import type { Somebody, TestServer } from '../../../testing/index.js';
import type { CommitmentDetail, PlanSummary, ReturnView } from '../api.js';

/** Asks a test server in JSON. */
export function talkTo(server: TestServer) {
  const send = (method: string, path: string, body: unknown, as: Somebody | null = 'planner', district?: 'other') =>
    server.fetch(path, {
      method,
      as,
      ...(district && { district }),
      ...(body !== undefined && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    });
  const ok = async <T>(response: Promise<Response>): Promise<T> => {
    const answer = await response;
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${answer.status} ${text}`);
    return JSON.parse(text) as T;
  };
  const codeOf = async (response: Promise<Response>): Promise<string> => {
    const answer = await response;
    const body = (await answer.json()) as { error?: { code: string; message: string } };
    return `${answer.status} ${body.error?.code ?? 'ok'}`;
  };
  return { send, ok, codeOf };
}

export type Talk = ReturnType<typeof talkTo>;

/** What a new commitment is sent as. */
export const PLACES = {
  text: '新增学位3000个',
  heading: '一、办好教育',
  kind: 'metric',
  certainty: 'firm',
  deadline: '2026-12-31',
  target: { value: 3000, upper: null, unit: '个', comparator: '>=', measure: '学位', change: 'add', baseline: null },
  leadUnit: 'education',
} as const;

/** A plan of 2026 with one commitment, led by the education unit, as a draft or published. */
export async function makePlan({ send, ok }: Talk, state: 'draft' | 'published' = 'published') {
  const facts = { name: '2026年计划', kind: 'annual', year: 2026, periodKind: 'month' };
  const plan = await ok<PlanSummary>(send('POST', '/api/plans', facts));
  const commitment = await ok<CommitmentDetail>(send('POST', `/api/plans/${plan.id}/commitments`, PLACES));
  if (state === 'published') await ok(send('POST', `/api/plans/${plan.id}/publish`, { basis: '区人民代表大会会议批准' }));
  return { plan: plan.id, id: commitment.id, path: `/api/plans/${plan.id}/commitments/${commitment.id}` };
}

/** A return for January, submitted by the education unit's officer. */
export function submit({ send, ok }: Talk, path: string, more: object = {}): Promise<ReturnView> {
  const body = { period: '2026-01', value: 300, text: '一月新增学位300个。', seenRounds: 0, ...more };
  return ok<ReturnView>(send('POST', `${path}/returns`, body, 'officer'));
}
