import { createServer, type AddressInfo } from 'node:net';
import { simpleParser } from 'mailparser';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { afterEach, expect, test } from 'vitest';
import { createMailer } from './mailer.js';

const letter = { to: 'a@example.org', subject: '提醒：9月进展', text: '请在10月10日前填报。', messageId: '<1@example.org>' };
const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

async function sink(options: SMTPServerOptions): Promise<string> {
  const server = new SMTPServer({ authOptional: true, disabledCommands: ['STARTTLS'], logger: false, ...options });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  closers.push(() => new Promise((done) => server.close(done)));
  return `smtp://127.0.0.1:${String((server.server.address() as AddressInfo).port)}`;
}

const mailer = (smtpUrl: string) => {
  const made = createMailer({ smtpUrl, mailFrom: '落实 <luoshi@example.org>' });
  if (!made) throw new Error('no mailer');
  return made;
};

test('a letter arrives with its words, its sender and its message id', async () => {
  const raw: Buffer[] = [];
  const url = await sink({
    onData: (stream, _session, done) => {
      stream.on('data', (chunk: Buffer) => raw.push(chunk));
      stream.on('end', () => done());
    },
  });
  expect(await mailer(url).send(letter)).toBe('sent');
  const { subject, text, from, messageId } = await simpleParser(Buffer.concat(raw));
  expect({ subject, text: text?.trim(), from: from?.text, messageId }).toEqual({
    subject: '提醒：9月进展',
    text: '请在10月10日前填报。',
    from: '"落实" <luoshi@example.org>',
    messageId: '<1@example.org>',
  });
});

test('an address that the server does not know is refused', async () => {
  const url = await sink({ onRcptTo: (_to, _session, done) => done(Object.assign(new Error('no such user'), { responseCode: 550 })) });
  expect(await mailer(url).send(letter)).toBe('refused');
});

test('a server that is busy, or is not there, was not reached', async () => {
  const url = await sink({ onMailFrom: (_from, _session, done) => done(Object.assign(new Error('later'), { responseCode: 451 })) });
  expect(await mailer(url).send(letter)).toBe('unreached');
  expect(await mailer('smtp://127.0.0.1:1').send(letter)).toBe('unreached');
});

test('a connection that breaks after the letter went out leaves it uncertain', async () => {
  const server = createServer((socket) => {
    socket.write('220 sink\r\n');
    socket.on('error', () => undefined);
    socket.on('data', (chunk) => {
      const said = chunk.toString();
      if (said.startsWith('DATA')) socket.write('354 go on\r\n');
      else if (/^(EHLO|MAIL|RCPT)/.test(said)) socket.write('250 ok\r\n');
      else socket.destroy();
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  closers.push(() => new Promise((done) => void server.close(() => done())));
  expect(await mailer(`smtp://127.0.0.1:${String((server.address() as AddressInfo).port)}`).send(letter)).toBe('uncertain');
});

test('without an address to send from there is no mailer', () => {
  expect(createMailer({ smtpUrl: 'smtp://127.0.0.1' })).toBeUndefined();
});
