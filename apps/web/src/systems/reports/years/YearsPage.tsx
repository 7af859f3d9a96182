import { useMemo } from 'react';
import { Dumbbell } from '../../../core/charts/Dumbbell.js';
import { useTexts } from '../../../core/i18n/language.js';
import { Empty } from '../../../core/parts/Empty.js';
import { Page } from '../../../core/parts/Page.js';
import { withSign } from '../compare-figures.js';
import { indexReport } from '../index-report.js';
import { useDetail } from '../use-detail.js';
import { YearsTable } from './YearsTable.js';
import { isBetter, yearRows, type YearRow } from './year-rows.js';
import styles from './YearsPage.module.css';

/** Last year's result against this year's target, measure by measure. */
export function YearsPage() {
  const { years: texts } = useTexts();
  const detail = useDetail();
  const rows = useMemo(() => yearRows(indexReport(detail)), [detail]);
  if (rows.length === 0) {
    return (
      <Page title={texts.title} lead={texts.lead}>
        <Empty>{texts.empty + texts.emptyMend}</Empty>
      </Page>
    );
  }
  return (
    <Page title={texts.title} lead={texts.lead}>
      <p className={styles.legend}>
        <i className={styles.hollow} /> {texts.last} <i className={styles.filled} /> {texts.now}
        <i className={styles.better} /> {texts.better} <i className={styles.worse} /> {texts.worse}
      </p>
      <Amounts rows={rows} />
      <Rates rows={rows} />
      <YearsTable reportId={detail.id} rows={rows} />
    </Page>
  );
}

/** Beyond this ratio between the largest and the smallest, a plain axis would press most rows together. */
const WIDE = 4;

function Amounts({ rows }: { rows: readonly YearRow[] }) {
  const { years: texts } = useTexts();
  const drawn = useMemo(
    () =>
      rows.flatMap((row) => {
        const { link, result, target, difference } = row;
        return difference.by !== 'percent' || difference.to <= 0
          ? []
          : [
              {
                name: link.measure,
                from: 100,
                to: (difference.to / difference.from) * 100,
                change: `${withSign(difference.change)}%`,
                fromWords: result.quote,
                toWords: target.quote,
                isBetter: isBetter(row),
              },
            ];
      }),
    [rows],
  );
  const sizes = drawn.map(({ to }) => to);
  if (drawn.length === 0) return null;
  return (
    <section className={styles.card}>
      <h3>
        {texts.amounts} <small>{texts.amountsHint}</small>
      </h3>
      <Dumbbell rows={drawn} label={texts.chart(drawn.length)} isLog={Math.max(100, ...sizes) / Math.min(100, ...sizes) > WIDE} unit="" />
    </section>
  );
}

function Rates({ rows }: { rows: readonly YearRow[] }) {
  const { years: texts } = useTexts();
  const drawn = useMemo(
    () =>
      rows.flatMap((row) => {
        const { link, result, target, difference } = row;
        return difference.by !== 'points'
          ? []
          : [
              {
                name: link.measure,
                from: difference.from,
                to: difference.to,
                change: withSign(difference.change),
                fromWords: result.quote,
                toWords: target.quote,
                isBetter: isBetter(row),
              },
            ];
      }),
    [rows],
  );
  if (drawn.length === 0) return null;
  return (
    <section className={styles.card}>
      <h3>
        {texts.rates} <small>{texts.ratesHint}</small>
      </h3>
      <Dumbbell rows={drawn} label={texts.chart(drawn.length)} isLog={false} unit="%" />
    </section>
  );
}
