import type { Target } from '@luoshi/server/plan';
import { useLanguage, useTexts } from '../../../../core/i18n/language.js';
import { formatValue } from '../../parts/format-number.js';
import type { ReturnForm } from './use-return-form.js';
import styles from './return-form.module.css';

const SCALES = [1, 10_000, 100_000_000] as const;

/** The value with its unit, what it means, and beside it what it is held against. A doubt is said, and keeps nobody from submitting. */
export function ValueField({ target, form }: { target: Target; form: ReturnForm }) {
  const { form: texts } = useTexts().planDesk;
  const { planNames } = useTexts();
  const language = useLanguage();
  const { draft, change, around } = form;
  const inWords = (value: number): string => formatValue(value, target.unit, language);
  return (
    <div className={styles.field}>
      <label htmlFor="return-value">{texts.value}</label>
      <div className={styles.value}>
        <input
          id="return-value"
          inputMode="decimal"
          autoComplete="off"
          value={draft.value}
          aria-describedby="return-value-hint return-value-doubt"
          onChange={(event) => {
            change({ value: event.target.value });
          }}
        />
        <Unit target={target} form={form} />
      </div>
      <p id="return-value-hint" className={styles.hint}>
        {texts.meanings[target.change]}
      </p>
      <div id="return-value-doubt" role="status">
        <DoubtText form={form} inWords={inWords} />
      </div>
      <dl className={styles.beside}>
        <dt>{texts.expected}</dt>
        <dd>{around.expected === null ? texts.none : inWords(around.expected)}</dd>
        <dt>{texts.last}</dt>
        <dd>{around.last === null ? texts.none : texts.lastOf(planNames.period(around.last.period), inWords(around.last.value))}</dd>
        <dt>{texts.target}</dt>
        <dd>{inWords(target.value)}</dd>
      </dl>
    </div>
  );
}

/** The unit; where values run to 万 or 亿, a choice of how they are written. */
function Unit({ target, form }: { target: Target; form: ReturnForm }) {
  const texts = useTexts().planDesk.form;
  const { draft, change } = form;
  if (target.unit.includes('%') || (Math.abs(target.value) < 10_000 && draft.scale === 1)) return <span lang="zh-CN">{target.unit}</span>;
  return (
    <select
      aria-label={texts.scale}
      value={draft.scale}
      onChange={(event) => {
        change({ scale: Number(event.target.value) });
      }}
    >
      {SCALES.map((scale) => (
        <option key={scale} value={scale}>
          {`${texts.scales[scale] ?? ''}${target.unit}`}
        </option>
      ))}
    </select>
  );
}

function DoubtText({ form, inWords }: { form: ReturnForm; inWords: (value: number) => string }) {
  const { warnings } = useTexts().planDesk.form;
  const { doubt } = form;
  if (!doubt) return null;
  const words = doubt.what === 'below' ? warnings.below(inWords(doubt.last)) : warnings[doubt.what](inWords(doubt.other));
  return (
    <p className={styles.doubt}>
      {words} {warnings.still}
    </p>
  );
}
