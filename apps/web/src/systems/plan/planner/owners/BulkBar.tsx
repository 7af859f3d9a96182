import { Button, Slider } from 'antd';
import { useMemo, useState } from 'react';
import { useTexts } from '../../../../core/i18n/language.js';
import { atLeast } from './owning.js';
import type { Owning } from './use-owning.js';
import styles from './OwnersPage.module.css';

const FIRST = 80;

/** Accepts every suggestion that is sure enough, and takes the last step back. */
export function BulkBar({ owning, all }: { owning: Owning; all: number }) {
  const { planPlanner, common } = useTexts();
  const texts = planPlanner.owners;
  const [percent, setPercent] = useState(FIRST);
  const sure = useMemo(() => atLeast(owning.open, percent / 100, owning.chosen), [owning.open, owning.chosen, percent]);
  return (
    <section className={styles.bulk} aria-label={texts.thresholdLabel}>
      <div className={styles.slider}>
        <p role="status">{texts.threshold(common.share(percent / 100), sure.length)}</p>
        <Slider
          min={0}
          max={95}
          step={5}
          value={percent}
          onChange={setPercent}
          ariaLabelForHandle={texts.thresholdLabel}
          tooltip={{ open: false }}
        />
      </div>
      <Button type="primary" disabled={sure.length === 0} loading={owning.isBusy} onClick={() => owning.accept(sure)}>
        {texts.acceptAll(sure.length)}
      </Button>
      <Button disabled={owning.decided === 0 || owning.isBusy} onClick={owning.undo}>
        {texts.undo}
      </Button>
      <label>
        <input type="checkbox" checked={owning.withSupporting} onChange={(event) => owning.setWithSupporting(event.target.checked)} />
        {texts.withSupporting}
      </label>
      <p className={styles.left} role="status">
        {texts.left(owning.open.length, all)}
      </p>
      <details className={styles.method}>
        <summary>{texts.keys}</summary>
        <p>{texts.method}</p>
      </details>
    </section>
  );
}
