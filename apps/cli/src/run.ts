import { Command, CommanderError } from 'commander';
import { runBackup, runReport, runRestore, runVerify } from './commands/admin.js';
import { runFollow } from './commands/follow.js';
import { runLint } from './commands/lint.js';
import { runRead } from './commands/read.js';
import { runServe } from './commands/serve.js';
import { Failure } from './failure.js';
import { Session } from './session.js';
import { languageOf, type Surroundings } from './surroundings.js';

const VERSION = '0.1.0';

/**
 * Runs `luoshi` with these words after its name and gives the exit code: 0, 1 where `lint` found an error, 2 where
 * something could not be done, which one sentence on standard error then says. Never throws.
 */
export async function run(argv: readonly string[], around: Surroundings): Promise<number> {
  const session = new Session(around, languageOf(argv, around.env));
  let exitCode = 0;
  const program = buildProgram(session, async (command) => {
    exitCode = await command;
  });
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return usage(error, session);
    if (error instanceof Failure) {
      session.sayFailure(error.message);
      return 2;
    }
    session.sayFailure(session.words.inside(error instanceof Error ? error.message : String(error)));
    if (around.env['LOG_LEVEL'] === 'debug' && error instanceof Error) session.say(error.stack ?? '');
    return 2;
  }
}

/** `then` takes the command that was chosen and its exit code to come. */
function buildProgram(session: Session, then: (exitCode: Promise<number>) => Promise<void>): Command {
  const { words, around } = session;
  const program = new Command('luoshi')
    .description(words.about)
    .version(VERSION, '-V, --version', words.version)
    .option('--lang <zh|en>', words.lang);
  const silent = { writeOut: (text: string) => void around.stdout.write(text), writeErr: () => undefined };
  const heads = new Map([
    ['Usage:', words.usage],
    ['Arguments:', words.arguments],
    ['Options:', words.options],
    ['Commands:', words.commands],
  ]);
  const prepare = (command: Command): Command =>
    command
      .helpOption('-h, --help', words.help)
      .helpCommand(false)
      .configureOutput(silent)
      .configureHelp({ styleTitle: (title) => heads.get(title) ?? title })
      .exitOverride();
  const add = (name: string, description: string): Command =>
    prepare(program.command(name).description(description)).option('--lang <zh|en>', words.lang);
  const once =
    (option: string) =>
    (value: string, before: string | undefined): string => {
      if (before !== undefined) throw new Failure(words.twice(option));
      return value;
    };
  prepare(program);
  add('read', words.read)
    .argument('<file>', words.file)
    .option('--format <format>', words.readFormat, once('--format'))
    .option('--out <file>', words.out, once('--out'))
    .action((file: string, options: { format?: string; out?: string }) => then(runRead(session, file, options)));
  add('lint', words.lint)
    .argument('<file>', words.file)
    .option('--format <format>', words.format('text, json'), once('--format'))
    .action((file: string, options: { format?: string }) => then(runLint(session, file, options)));
  add('follow', words.follow)
    .argument('<file>', words.file)
    .argument('<next>', words.next)
    .option('--format <format>', words.format('text, json, xlsx'), once('--format'))
    .option('--out <file>', words.out, once('--out'))
    .action((file: string, next: string, options: { format?: string; out?: string }) => then(runFollow(session, file, next, options)));
  add('serve', words.serve)
    .argument('[files...]', words.files)
    .action((files: string[]) => then(runServe(files)));
  addAdmin(session, add, once, then);
  return program;
}

/** The commands of whoever keeps the data. */
function addAdmin(
  session: Session,
  add: (name: string, description: string) => Command,
  once: (option: string) => (value: string, before: string | undefined) => string,
  then: (exitCode: Promise<number>) => Promise<void>,
): void {
  const { words } = session;
  add('report', words.report)
    .option('--plan <plan>', words.planId, once('--plan'))
    .option('--kind <kind>', words.reportKind, once('--kind'))
    .option('--format <format>', words.format('docx, md, html'), once('--format'))
    .option('--out <file>', words.reportOut, once('--out'))
    .option('--district <id>', words.districtId, once('--district'))
    .action((options: { plan?: string; kind?: string; format?: string; out?: string; district?: string }) =>
      then(runReport(session, options)),
    );
  add('verify', words.verify)
    .argument('[backup]', words.verifyWhat)
    .option('--published <file>', words.published, once('--published'))
    .option('--district <id>', words.ofDistrict, once('--district'))
    .action((backup: string | undefined, options: { published?: string; district?: string }) => then(runVerify(session, backup, options)));
  add('backup', words.backup)
    .option('--out <file>', words.backupOut, once('--out'))
    .action((options: { out?: string }) => then(runBackup(session, options)));
  add('restore', words.restore)
    .argument('<file>', words.restoreWhat)
    .option('--data-dir <dir>', words.dataDir, once('--data-dir'))
    .action((file: string, options: { dataDir?: string }) => then(runRestore(session, file, options)));
}

/** What commander says in English of a command that is not written right, in the words of this run. */
function usage(error: CommanderError, session: Session): number {
  const { words } = session;
  if (error.exitCode === 0) return 0;
  const what = /'([^']+)'/.exec(error.message)?.[1] ?? '';
  const sentences: Record<string, string> = {
    'commander.unknownOption': words.unknownOption(what),
    'commander.unknownCommand': words.unknownCommand(what),
    'commander.missingArgument': words.missingArgument,
    'commander.help': words.badUsage,
  };
  session.sayFailure(sentences[error.code] ?? words.badUsage);
  return 2;
}
