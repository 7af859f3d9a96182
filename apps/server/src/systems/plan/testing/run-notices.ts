import { openTenancy } from '../../../core/database/connect.js';
import { createMailer } from '../../../core/mail/index.js';
import { runNotices } from '../notices/run-notices.js';

/** One turn of the notices' job in a process of its own, so that a test can kill it: `node run-notices.js DATABASE SMTP NOW`. */
const [databaseUrl = '', smtpUrl = '', now = ''] = process.argv.slice(2);
const tenancy = openTenancy(databaseUrl, () => undefined);
const mailer = createMailer({ smtpUrl, mailFrom: 'luoshi@example.org' });
await runNotices({ tenancy, mailer, publicUrl: 'https://luoshi.example.org', now: () => new Date(now) });
await tenancy.destroy();
