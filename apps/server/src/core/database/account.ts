import { spawnSync } from 'node:child_process';
import { getuid } from 'node:process';

/** As whom the engine runs. */
export interface Account {
  uid?: number;
  gid?: number;
}

/**
 * PostgreSQL refuses to run as root. For root this gives the system account `postgres`, made where there is none; for anybody else
 * nothing, which means the same user.
 * @throws Error where root cannot make the account.
 */
export function engineAccount(): Account {
  if (getuid?.() !== 0) return {};
  if (spawnSync('id', ['-u', 'postgres']).status !== 0) {
    const made = spawnSync('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres']);
    if (made.status !== 0) {
      throw new Error('PostgreSQL 不能以 root 身份运行，而系统账号 postgres 建不成；请改用普通用户启动，或先建好该账号。');
    }
  }
  const [uid = NaN, gid = NaN] = ['-u', '-g'].map((flag) => Number.parseInt(spawnSync('id', [flag, 'postgres']).stdout.toString(), 10));
  return { uid, gid };
}

/** How to start a program of the engine. */
export interface Launch {
  command: string;
  args: string[];
  account: Account;
}

/**
 * How to run `program` as `account`, which must be able to reach it and `folder`. A project under a folder that only root may enter
 * (/root) is no obstacle where `setpriv` can lend the engine the one right it lacks: to pass through folders and read programs.
 * @throws Error where the account reaches neither way.
 */
export function launchAs(account: Account, program: string, args: string[], folder: string): Launch {
  const probe = ['-c', 'test -x "$0" && test -x "$1"', program, folder];
  if (account.uid === undefined || spawnSync('/bin/sh', probe, account).status === 0) return { command: program, args, account };
  const { uid, gid = uid } = account;
  const lend = [
    `--reuid=${String(uid)}`,
    `--regid=${String(gid)}`,
    '--clear-groups',
    // Else access(2), by which PostgreSQL looks for its programs, would not count the lent right.
    '--securebits=+no_setuid_fixup',
    '--inh-caps=+dac_read_search',
    '--ambient-caps=+dac_read_search',
  ];
  if (spawnSync('setpriv', [...lend, '/bin/sh', ...probe]).status !== 0) {
    throw new Error(`账号 postgres 进不了 ${folder} 或项目所在文件夹；请把项目放到其他用户也能进入的地方（如 /opt），或改用普通用户启动。`);
  }
  return { command: 'setpriv', args: [...lend, program, ...args], account: {} };
}
