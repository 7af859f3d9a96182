import { Link } from 'react-router';
import { useTexts } from '../../../core/i18n/language.js';
import { compareFigures, withSign } from '../compare-figures.js';
import type { Comparison } from '../index-report.js';
import styles from './Panel.module.css';

interface TwoYearsProps {
  comparison: Comparison;
  /** Where the other year's figure stands. */
  other: string;
}

/** Last year's result above this year's target, as two bars of one scale, with the change between them. */
export function TwoYears({ comparison: { link, result, target }, other }: TwoYearsProps) {
  const { panel: texts, names, years } = useTexts();
  const difference = compareFigures(result, target);
  const change =
    difference.by === 'none'
      ? ''
      : difference.by === 'points'
        ? ` ${years.points(withSign(difference.change))}`
        : ` ${withSign(difference.change)}%`;
  const most = difference.by === 'none' ? 0 : Math.max(Math.abs(difference.from), Math.abs(difference.to));
  const width = (value: number): string => `${String(most === 0 ? 0 : (Math.abs(value) / most) * 100)}%`;
  return (
    <div className={styles.years}>
      <dl>
        <dt>{texts.lastYear}</dt>
        <dd>
          {difference.by !== 'none' && <i className={styles.last} style={{ width: width(difference.from) }} />}
          <span lang="zh-CN">{result.quote}</span>
        </dd>
        <dt>{texts.thisYear}</dt>
        <dd>
          {difference.by !== 'none' && <i style={{ width: width(difference.to) }} />}
          <span lang="zh-CN">{target.quote}</span>
        </dd>
      </dl>
      <p>
        <b>
          {names.direction[link.direction]}
          {change}
        </b>
        <Link to={`?c=${other}`} replace>
          {texts.goTo} ›
        </Link>
      </p>
    </div>
  );
}
