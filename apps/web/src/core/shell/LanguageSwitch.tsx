import { chooseLanguage, useLanguage, useTexts } from '../i18n/language.js';
import styles from './Shell.module.css';

/** Switches between Chinese and English; the button is written in the language it leads to. */
export function LanguageSwitch() {
  const language = useLanguage();
  const { shell } = useTexts();
  const other = language === 'zh' ? 'en' : 'zh';
  return (
    <button
      type="button"
      className={styles.language}
      lang={other === 'en' ? 'en' : 'zh-CN'}
      title={shell.switchLanguage}
      onClick={() => {
        chooseLanguage(other);
      }}
    >
      {other === 'en' ? shell.toEnglish : shell.toChinese}
    </button>
  );
}
