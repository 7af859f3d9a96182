import { createElement } from 'react';
import { Link } from 'react-router';
import type { PublicCommitmentRow } from '@luoshi/server/plan';
import { useLanguage, useTexts } from '../../../core/i18n/language.js';
import { formatValue } from '../../plan/parts/format-number.js';
import { LightMark } from '../../plan/parts/LightMark.js';
import { targetWords } from '../parts/words.js';
import { anchorOf, stretchesOf } from './headings.js';
import styles from './PlanText.module.css';

interface Props {
  district: string;
  plan: string;
  rows: readonly PublicCommitmentRow[];
}

/** The plan as a document: its headings, and under them each commitment, underlined in its light. */
export function PlanText({ district, plan, rows }: Props) {
  return stretchesOf(rows).map(({ opens, rows: own }) => (
    <section key={own[0]?.id}>
      {opens.map(({ depth, name, path }) =>
        createElement(
          `h${String(Math.min(depth + 2, 6))}`,
          { key: path, id: anchorOf(path), 'data-depth': depth, className: styles.heading },
          name,
        ),
      )}
      <ol className={styles.rows}>
        {own.map((row) => (
          <Row key={row.id} row={row} href={`/public/${district}/plans/${plan}/commitments/${row.id}`} />
        ))}
      </ol>
    </section>
  ));
}

function Row({ row, href }: { row: PublicCommitmentRow; href: string }) {
  const texts = useTexts();
  const language = useLanguage();
  const { publicSide, planNames, common } = texts;
  const { target, last, leadUnit, judgement, deadline } = row;
  const facts = [
    target && `${publicSide.target} ${targetWords(target, texts, language)}`,
    target && last?.value !== null && last !== null && `${planNames.period(last.period)} ${formatValue(last.value, target.unit, language)}`,
    target?.baseline !== null && target && `${publicSide.lastYear} ${formatValue(target.baseline, target.unit, language)}`,
    leadUnit?.name,
    deadline,
  ].filter(Boolean);
  return (
    <li>
      <span className={styles.number}>{row.number}</span>
      <span className={styles.light}>
        <LightMark light={judgement.light} small />
      </span>
      <div>
        <Link to={href} className={styles.text} data-light={judgement.light}>
          {row.text}
        </Link>
        <p className={styles.facts}>{facts.join(common.dot)}</p>
      </div>
    </li>
  );
}
