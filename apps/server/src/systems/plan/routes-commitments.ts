import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { STAFF, type Role } from '../../core/access/index.js';
import type { Context } from '../../core/ledger/index.js';
import type { CommitmentDetail, ReturnView } from './api.js';
import { addCommitment } from './commands/add-commitment.js';
import { closeOutCommitment, reopenCommitment } from './commands/close-out-commitment.js';
import { editCommitment } from './commands/edit-commitment.js';
import { acceptReturn, sendBackReturn } from './commands/review-return.js';
import { submitReturn } from './commands/submit-return.js';
import type { PlanReturn } from './model.js';
import { presentReturn } from './present.js';
import { presentCommitment } from './present-commitment.js';
import {
  CommitmentEditBody,
  CommitmentParams,
  NewCommitmentBody,
  NewReturnBody,
  PlanParams,
  RemarkBody,
  ReturnParams,
  SeenRemarkBody,
} from './shapes.js';
import { loadCommitment } from './views/commitment-view.js';
import { loadDirectory } from './views/directory.js';
import { loadEvidence, type HasFile } from './views/evidence.js';

const to = (...roles: Role[]) => ({ config: { access: roles } });
const ONE = '/api/plans/:plan/commitments/:id';

/** Commitments and their returns, one by one. */
export function mountCommitments(fastify: FastifyInstance, hasFile: HasFile): void {
  const app = fastify.withTypeProvider<ZodTypeProvider>();
  const answer = async (context: Context, plan: string, id: string): Promise<CommitmentDetail> =>
    presentCommitment(await loadCommitment(context, hasFile, plan, id));

  const added = { params: PlanParams, body: NewCommitmentBody };
  app.post('/api/plans/:plan/commitments', { ...to('planner'), schema: added }, async ({ context, params, body }, reply) => {
    const { id } = await addCommitment(context, params.plan, body);
    return reply.code(201).send(await answer(context, params.plan, id));
  });

  app.get(ONE, { config: { access: STAFF }, schema: { params: CommitmentParams } }, ({ context, params }) =>
    answer(context, params.plan, params.id),
  );

  const edited = { params: CommitmentParams, body: CommitmentEditBody };
  app.patch(ONE, { ...to('planner'), schema: edited }, async ({ context, params, body }) => {
    await editCommitment(context, params.plan, params.id, body);
    return answer(context, params.plan, params.id);
  });

  const closed = { params: CommitmentParams, body: SeenRemarkBody };
  app.post(`${ONE}/close-out`, { ...to('planner'), schema: closed }, async ({ context, params, body }) => {
    await closeOutCommitment(context, params.plan, params.id, body);
    return answer(context, params.plan, params.id);
  });
  app.post(`${ONE}/reopen`, { ...to('planner'), schema: closed }, async ({ context, params, body }) => {
    await reopenCommitment(context, params.plan, params.id, body);
    return answer(context, params.plan, params.id);
  });
  mountReturns(fastify, hasFile);
}

function mountReturns(fastify: FastifyInstance, hasFile: HasFile): void {
  const app = fastify.withTypeProvider<ZodTypeProvider>();
  const answer = async (context: Context, one: PlanReturn): Promise<ReturnView> => {
    const [files, directory] = await Promise.all([loadEvidence(context, hasFile, [one]), loadDirectory(context)]);
    return presentReturn(one, files, directory);
  };

  const submitted = { params: CommitmentParams, body: NewReturnBody };
  app.post(`${ONE}/returns`, { ...to('officer'), schema: submitted }, async ({ context, params, body }, reply) =>
    reply.code(201).send(await answer(context, await submitReturn(context, params.plan, params.id, body))),
  );

  app.post('/api/returns/:id/accept', { ...to('reviewer'), schema: { params: ReturnParams } }, async ({ context, params }) =>
    answer(context, await acceptReturn(context, params.id)),
  );

  const sentBack = { params: ReturnParams, body: RemarkBody };
  app.post('/api/returns/:id/send-back', { ...to('reviewer'), schema: sentBack }, async ({ context, params, body }) =>
    answer(context, await sendBackReturn(context, params.id, body.remark)),
  );
}
