import { App, Button } from 'antd';
import { useTexts } from '../../../core/i18n/language.js';
import { useCalendar } from '../queries.js';
import styles from './notices.module.css';

/** The address of the unit's calendar, to copy or to hand to a calendar program. */
export function CalendarCard() {
  const { notices: texts } = useTexts().planDesk;
  const { message } = App.useApp();
  const { data } = useCalendar();
  if (!data) return null;
  const copy = (): void => {
    navigator.clipboard.writeText(data.url).then(
      () => message.success(texts.copied),
      () => message.warning(texts.cannotCopy),
    );
  };
  return (
    <section className={styles.calendar} aria-labelledby="calendar">
      <h2 id="calendar">{texts.calendar}</h2>
      <p>{texts.calendarLead}</p>
      <input readOnly value={data.url} aria-labelledby="calendar" onFocus={(event) => event.target.select()} />
      <div>
        {'clipboard' in navigator && <Button onClick={copy}>{texts.copy}</Button>}
        <a href={data.url.replace(/^https?:/, 'webcal:')}>{texts.open}</a>
      </div>
    </section>
  );
}
