import { useTexts } from '../../../core/i18n/language.js';
import { cx } from '../../../core/parts/cx.js';
import { kindList } from './filters.js';
import article from './Article.module.css';
import styles from './Panel.module.css';

/** What the underlines and dots mean; shown while nothing is selected. */
export function LegendCard() {
  const { reading: texts, panel, names } = useTexts();
  return (
    <section className={cx(styles.card, styles.legend)}>
      <p>{panel.nothing}</p>
      <h2>{texts.legend}</h2>
      <ul>
        {kindList.map((kind) => (
          <li key={kind}>
            <span className={cx(article.commitment, article[kind])}>{names.kind[kind]}</span>
          </li>
        ))}
        <li>
          <span className={cx(article.commitment, article.metric)}>{texts.legendTarget}</span>
        </li>
        <li>
          <span className={cx(article.commitment, article.metric, article.result)}>{texts.legendResult}</span>
        </li>
        <li className={article.error}>{texts.legendError} </li>
        <li className={article.warning}>{texts.legendWarning} </li>
        <li className={article.confirmed}>{texts.legendConfirmed}</li>
      </ul>
    </section>
  );
}
