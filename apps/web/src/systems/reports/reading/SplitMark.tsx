import type { Commitment } from '@luoshi/reader';
import { Button } from 'antd';
import { Fragment, useState } from 'react';
import { useTexts } from '../../../core/i18n/language.js';
import { cx } from '../../../core/parts/cx.js';
import { wordsOf } from './words.js';
import styles from './Panel.module.css';

interface SplitMarkProps {
  commitment: Commitment;
  /** Gets the places in the report where it is cut, in order. */
  onSave: (where: number[]) => void;
}

/** Chooses where to cut a mark: between any two words. */
export function SplitMark({ commitment, onSave }: SplitMarkProps) {
  const { corrections: texts, common } = useTexts();
  const [cuts, setCuts] = useState<ReadonlySet<number>>(new Set());
  const words = wordsOf(commitment.quote, commitment.start);
  const toggle = (at: number): void => {
    const next = new Set(cuts);
    if (!next.delete(at)) next.add(at);
    setCuts(next);
  };
  return (
    <div className={styles.form} role="group" aria-label={texts.splitTitle}>
      <p>{texts.splitHint}</p>
      <p className={styles.words}>
        {words.map(({ start, word }, index) => (
          <Fragment key={start}>
            {index > 0 && (
              <button
                type="button"
                className={cx(cuts.has(start) && styles.cut)}
                aria-pressed={cuts.has(start)}
                aria-label={texts.cutAt(words[index - 1]?.word ?? '', word)}
                onClick={() => {
                  toggle(start);
                }}
              />
            )}
            <span lang="zh-CN">{word}</span>
          </Fragment>
        ))}
      </p>
      <div className={styles.buttons}>
        <Button
          type="primary"
          disabled={cuts.size === 0}
          onClick={() => {
            onSave([...cuts].sort((a, b) => a - b));
          }}
        >
          {common.save}
        </Button>
      </div>
    </div>
  );
}
