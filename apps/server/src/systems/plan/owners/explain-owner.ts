/**
 * The sentence behind one reason of a suggested owner, in the language asked for. A reason that is none of the four comes
 * back as it is.
 */
export function explainOwner(reason: string, language: 'zh' | 'en'): string {
  const [rule = '', ...rest] = reason.split(':');
  const said = rest.join(':');
  if (rule === 'named') return language === 'zh' ? `原文写明“${said}”` : `The text itself names “${said}”`;
  if (rule === 'duties') return language === 'zh' ? `职责里也写到：${said}` : `Its duties speak of: ${said}`;
  if (rule === 'learned') return language === 'zh' ? `与先前定给它的“${said}”相近` : `Like “${said}”, which was given to it before`;
  if (rule === 'section') return language === 'zh' ? '同一章节的任务先前定给了它' : 'Tasks of the same section were given to it before';
  return reason;
}
