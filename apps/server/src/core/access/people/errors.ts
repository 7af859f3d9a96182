import { PlainError } from '../../plain-error.js';

export function noSuchUnit(): PlainError {
  return new PlainError('no-such-unit', 404, {
    message: '没有这个单位。',
    mend: '请刷新单位列表后再试。',
    messageEn: 'There is no such unit.',
    mendEn: 'Reload the list of units and try again.',
  });
}

export function noSuchPerson(): PlainError {
  return new PlainError('no-such-person', 404, {
    message: '没有这个人。',
    mend: '请刷新人员列表后再试。',
    messageEn: 'There is no such person.',
    mendEn: 'Reload the list of people and try again.',
  });
}

/** A unit's name or a person's login is taken. */
export function taken(what: 'unit' | 'login', name: string): PlainError {
  const [zh, en] = what === 'unit' ? ['单位名称', 'unit'] : ['登录名', 'login'];
  return new PlainError(`${what}-taken`, 409, {
    message: `${zh}“${name}”已经有了。`,
    mend: '请换一个；已停用的也占着名字，可以重新启用它。',
    messageEn: `There is a ${en} “${name}” already.`,
    mendEn: 'Choose another; one that is closed keeps its name and can be opened again.',
  });
}

/** A unit cannot stand below itself. */
export function ring(name: string): PlainError {
  return new PlainError('unit-ring', 409, {
    message: `“${name}”不能归在自己或自己的下级之下。`,
    mend: '请另选上级单位，或留空。',
    messageEn: `“${name}” cannot stand below itself or a unit below it.`,
    mendEn: 'Choose another unit above, or none.',
  });
}

/** A unit that people or other units still belong to is not closed. */
export function unitInUse(name: string): PlainError {
  return new PlainError('unit-in-use', 409, {
    message: `“${name}”还有在用的人员或下级单位，不能停用。`,
    mend: '请先把他们调到别的单位或停用。',
    messageEn: `“${name}” still has people or units below it.`,
    mendEn: 'Move them to another unit or close them first.',
  });
}

/** Somebody must be left who can let others in. */
export function lastAdmin(): PlainError {
  return new PlainError('last-admin', 409, {
    message: '这是最后一位系统管理员，不能停用或去掉这个角色。',
    mend: '请先让另一人担任系统管理员。',
    messageEn: 'This is the last administrator.',
    mendEn: 'Make somebody else an administrator first.',
  });
}
