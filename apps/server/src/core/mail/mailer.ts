import { createTransport } from 'nodemailer';

export interface Letter {
  to: string;
  subject: string;
  text: string;
  /** The same for the same letter however often it is tried (RFC 5322, 3.6.4), with its angle brackets. */
  messageId: string;
}

/**
 * What became of a letter. `sent`: the server took it. `refused`: it said no, or will for ever. `unreached`: it certainly did not take
 * it, and may later. `uncertain`: the connection broke after the letter had begun to go out; it must not be sent again.
 */
export type Fate = 'sent' | 'refused' | 'unreached' | 'uncertain';

export interface Mailer {
  /** The domain that message ids end in. */
  domain: string;
  send(letter: Letter): Promise<Fate>;
}

interface Settings {
  smtpUrl?: string | undefined;
  mailFrom?: string | undefined;
}

/** A mailer over SMTP; undefined where SMTP_URL or MAIL_FROM is not set. One connection a letter, at most 30 seconds a step. */
export function createMailer({ smtpUrl, mailFrom }: Settings): Mailer | undefined {
  if (smtpUrl === undefined || mailFrom === undefined) return undefined;
  const transport = createTransport({ url: smtpUrl, connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 });
  const domain = /@([^\s>]+)>?$/.exec(mailFrom)?.[1] ?? 'localhost';
  return {
    domain,
    send: async ({ to, subject, text, messageId }) => {
      try {
        await transport.sendMail({ from: mailFrom, to, subject, text, messageId });
        return 'sent';
      } catch (error) {
        return fateOf(error);
      }
    },
  };
}

/**
 * Read from what the library says of a failure. It names the step `CONN` for every broken connection, before or after the letter went
 * out; so only what can come of nothing but connecting or signing in counts as unreached, and every doubt as uncertain.
 */
export function fateOf(error: unknown): Fate {
  const { responseCode, code, syscall, message } = (error ?? {}) as Partial<Record<string, unknown>>;
  if (code === 'EAUTH') return 'unreached';
  if (typeof responseCode === 'number') return responseCode >= 500 ? 'refused' : 'unreached';
  if (code === 'EENVELOPE') return 'refused';
  const isConnecting = syscall === 'connect' || syscall === 'getaddrinfo' || code === 'EDNS' || code === 'ETLS';
  return isConnecting || /^(Connection timeout|Greeting never received)$/.test(String(message)) ? 'unreached' : 'uncertain';
}
