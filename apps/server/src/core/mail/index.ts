export { createMailer, type Fate, type Letter, type Mailer } from './mailer.js';
