import type { FastifyReply, FastifyRequest } from 'fastify';
import { PlainError } from '../plain-error.js';
import { tooLarge } from './errors.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const noFile = new PlainError('no-file', 400, {
  message: '没有收到文件。',
  mend: '请选择一个文件再上传。',
  messageEn: 'No file was received.',
  mendEn: 'Choose a file and upload it again.',
});

/** Sends an Excel file as a download under this name. */
export function sendSheet(reply: FastifyReply, name: string, bytes: Uint8Array): FastifyReply {
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return reply.type(XLSX).header('content-disposition', `attachment; filename*=UTF-8''${encoded}`).send(Buffer.from(bytes));
}

/**
 * The one file of a multipart request.
 * @throws PlainError `no-file` where there is none, `too-large` beyond LARGEST_UPLOAD
 */
export async function receiveFile(request: FastifyRequest): Promise<{ bytes: Buffer; name: string }> {
  if (!request.isMultipart()) throw noFile;
  const part = await request.file().catch((error: unknown) => {
    // Limits and lost connections have their own words; a body that is no multipart at all is the sender's fault.
    throw error instanceof Error && !('code' in error) ? noFile : error;
  });
  if (!part) throw noFile;
  const bytes = await part.toBuffer();
  if (part.file.truncated) throw tooLarge;
  return { bytes, name: part.filename };
}
