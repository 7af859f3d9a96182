import { useLanguage, useTexts } from '../../../core/i18n/language.js';
import { LIGHTS } from '../parts/lights.js';
import type { Rolled } from './leader-charts.js';
import styles from './LeaderPage.module.css';

interface NumbersTableProps {
  title: string;
  column: string;
  rolled: readonly Rolled[];
}

/** The numbers behind a chart, each share with the formula that gives it. */
export function NumbersTable({ title, column, rolled }: NumbersTableProps) {
  const { planPlanner, planNames, common } = useTexts();
  const texts = planPlanner.leader;
  const language = useLanguage();
  return (
    <details className={styles.numbers}>
      <summary>{texts.numbers}</summary>
      <div className={styles.scroll}>
        <table>
          <caption>{title}</caption>
          <thead>
            <tr>
              <th scope="col">{column}</th>
              {LIGHTS.map((light) => (
                <th key={light} scope="col">
                  {planNames.lights[light]}
                </th>
              ))}
              <th scope="col">{texts.done}</th>
              <th scope="col">{texts.formula}</th>
            </tr>
          </thead>
          <tbody>
            {rolled.map(({ name, rollUp }) => (
              <tr key={name}>
                <th scope="row" lang="zh-CN">
                  {name}
                </th>
                {LIGHTS.map((light) => (
                  <td key={light}>{rollUp[light]}</td>
                ))}
                <td>{rollUp.share === null ? '–' : common.share(rollUp.share)}</td>
                <td className={styles.formula}>{language === 'zh' ? rollUp.formula : rollUp.formulaEn}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
