import type { Finding } from '@luoshi/reader';
import { useLanguage } from '../../../core/i18n/language.js';

/** Why a finding was made, or what would mend it, in the language of the page. */
export function Told({ finding, what }: { finding: Finding; what: 'why' | 'mend' }) {
  const language = useLanguage();
  return language === 'en' ? <span>{finding[`${what}En`]}</span> : <span lang="zh-CN">{finding[what]}</span>;
}
