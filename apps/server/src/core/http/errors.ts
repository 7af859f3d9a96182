import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import { PlainError } from '../plain-error.js';

/** The largest upload, in bytes (32 MiB). */
export const LARGEST_UPLOAD = 32 * 1024 * 1024;

/** An upload beyond LARGEST_UPLOAD. */
export const tooLarge = new PlainError('too-large', 413, {
  message: '文件超过 32 MB，太大了。',
  mend: '请只上传报告正文，去掉图片和附件后再试。',
  messageEn: 'The file is larger than 32 MB.',
  mendEn: 'Upload the text of the report alone, without pictures and attachments.',
});

const notFound = new PlainError('not-found', 404, {
  message: '没有这个地址。',
  mend: '请核对地址，或回到首页。',
  messageEn: 'There is nothing at this address.',
  mendEn: 'Check the address, or go back to the first page.',
});

const unexpected = new PlainError('unexpected', 500, {
  message: '服务器出了差错，没有做成。',
  mend: '已存的内容没有丢失；请再试一次，仍不行请把时间告诉管理员。',
  messageEn: 'Something went wrong on the server.',
  mendEn: 'Nothing stored was lost; try again, and if it stays so, tell the administrator the time.',
});

/** A request that does not have the shape it should; `where` names the part of it. */
export function badRequest(where: string): PlainError {
  return new PlainError('bad-request', 400, {
    message: `请求的内容不对：${where}。`,
    mend: '请刷新页面后再试。',
    messageEn: `The request is not as it should be: ${where}.`,
    mendEn: 'Reload the page and try again.',
  });
}

/** The one place where errors become HTTP: `{ error: { code, message, mend } }`, in the language the request asks for. */
export function answerError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const plain = plainOf(error);
  if (plain === unexpected) request.log.error({ err: error }, 'unexpected');
  return answer(plain, request, reply);
}

/** What is said where no route matches. */
export function answerNotFound(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  return answer(notFound, request, reply);
}

function plainOf(error: FastifyError): PlainError {
  if (error instanceof PlainError) return error;
  if (hasZodFastifySchemaValidationErrors(error)) {
    const first = error.validation[0];
    return badRequest(`${first?.instancePath ?? ''} ${first?.message ?? ''}`.trim());
  }
  if (error.statusCode === 413) return tooLarge;
  if (error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500) return badRequest(error.message);
  return unexpected;
}

function answer(error: PlainError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { message, mend, messageEn, mendEn } = error.wording;
  const english = wantsEnglish(request.headers['accept-language']);
  return reply
    .code(error.status)
    .header('content-language', english ? 'en' : 'zh-CN')
    .send({ error: { code: error.code, message: english ? messageEn : message, mend: english ? mendEn : mend } });
}

/** True where the first language asked for is English; Chinese is the default. */
export function wantsEnglish(acceptLanguage: string | undefined): boolean {
  return /^\s*en\b/i.test(acceptLanguage ?? '');
}
