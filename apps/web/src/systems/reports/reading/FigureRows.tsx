import type { Figure } from '@luoshi/reader';
import { Button } from 'antd';
import { useTexts } from '../../../core/i18n/language.js';
import type { Comparison, ReportIndex } from '../index-report.js';
import { addressOf } from './selection.js';
import { TwoYears } from './TwoYears.js';
import { useCorrections } from './use-corrections.js';
import styles from './Panel.module.css';

/** The figures of a commitment, each with last year's value beside this year's where they are linked. */
export function FigureRows({ index, figures }: { index: ReportIndex; figures: readonly Figure[] }) {
  if (figures.length === 0) return null;
  return (
    <ul className={styles.figures}>
      {figures.map((figure) => (
        <FigureRow key={figure.id} figure={figure} comparisons={index.comparisonsOf(figure)} isOnly={figures.length === 1} />
      ))}
    </ul>
  );
}

interface FigureRowProps {
  figure: Figure;
  comparisons: readonly Comparison[];
  isOnly: boolean;
}

/** One figure: as written, what it measures, how it changes; and the means to say that it is none. */
export function FigureRow({ figure, comparisons, isOnly }: FigureRowProps) {
  const { names, corrections: words } = useTexts();
  const corrections = useCorrections();
  return (
    <li>
      <div className={styles.figure}>
        <strong className={isOnly ? styles.big : undefined} lang="zh-CN">
          {figure.quote}
        </strong>
        <span>
          <span lang="zh-CN">{figure.measure}</span> <small>{names.change[figure.change]}</small>
        </span>
        {corrections.may && (
          <Button
            type="text"
            size="small"
            disabled={corrections.isBusy}
            aria-label={`${words.rejectFigure}: ${figure.quote}`}
            title={words.rejectFigure}
            onClick={() => {
              corrections.send({ action: 'reject', at: { layer: 'figure', start: figure.start, end: figure.end } });
            }}
          >
            ×
          </Button>
        )}
      </div>
      {comparisons.map((comparison) => (
        <TwoYears
          key={comparison.link.id}
          comparison={comparison}
          other={addressOf(comparison.target.id === figure.id ? comparison.result : comparison.target)}
        />
      ))}
    </li>
  );
}
