import { App as Feedback, ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import type { ReactNode } from 'react';
import { useLanguage } from '../i18n/language.js';
import { theme } from '../theme/theme.js';

/** The component library in the product's colours and the current language; gives the children its messages and dialogs. */
export function Themed({ children }: { children: ReactNode }) {
  const language = useLanguage();
  return (
    <ConfigProvider theme={theme} locale={language === 'en' ? enUS : zhCN} button={{ autoInsertSpace: false }} wave={{ disabled: true }}>
      <Feedback component={false}>{children}</Feedback>
    </ConfigProvider>
  );
}
