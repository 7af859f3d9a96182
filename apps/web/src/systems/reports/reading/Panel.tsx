import type { Span } from '@luoshi/reader';
import { useState } from 'react';
import { useTexts } from '../../../core/i18n/language.js';
import { cx } from '../../../core/parts/cx.js';
import type { ReportIndex } from '../index-report.js';
import { CommitmentCard } from './CommitmentCard.js';
import { HistoryCard } from './HistoryCard.js';
import { LightCard } from './LightCard.js';
import { LegendCard } from './LegendCard.js';
import { PassageCard } from './PassageCard.js';
import type { Selected } from './selection.js';
import styles from './Panel.module.css';

interface PanelProps {
  index: ReportIndex;
  selected: Selected | null;
  onSelect: (span: Span | null) => void;
  onStep: (by: 1 | -1) => void;
  /** What is marked with the mouse in the text, offered as a new span. */
  marked: Span | null;
}

/** Beside the report: what is known of the selection. On a narrow screen a sheet that shows one line until it is opened. */
export function Panel({ index, selected, onSelect, onStep, marked }: PanelProps) {
  const { panel: texts } = useTexts();
  const [isOpen, setOpen] = useState(false);
  return (
    <aside className={cx(styles.panel, isOpen && styles.open, !selected && styles.idle)} aria-label={texts.title}>
      {selected && (
        <div className={styles.handle}>
          <button
            type="button"
            className={styles.peek}
            aria-expanded={isOpen}
            onClick={() => {
              setOpen(!isOpen);
            }}
          >
            <span lang="zh-CN">{quoteOf(selected, index)}</span>
            <b>{isOpen ? texts.collapse : texts.expand}</b>
          </button>
        </div>
      )}
      <div className={styles.body} tabIndex={-1}>
        {selected && (
          <Steps
            onStep={onStep}
            onClose={() => {
              onSelect(null);
            }}
          />
        )}
        {selected?.what === 'commitment' && <LightCard commitment={selected.commitment} />}
        {selected?.what === 'commitment' && (
          <CommitmentCard key={selected.commitment.id} index={index} commitment={selected.commitment} onSelect={onSelect} marked={marked} />
        )}
        {selected?.what === 'passage' && <PassageCard index={index} passage={selected} />}
        {!selected && <LegendCard />}
        <HistoryCard index={index} selected={selected} onSelect={onSelect} />
      </div>
    </aside>
  );
}

function quoteOf(selected: Selected, index: ReportIndex): string {
  if (selected.what === 'commitment') return selected.commitment.quote;
  return index.detail.text.slice(selected.span.start, selected.span.end);
}

function Steps({ onStep, onClose }: { onStep: PanelProps['onStep']; onClose: () => void }) {
  const { panel: texts } = useTexts();
  return (
    <div className={styles.steps}>
      <button
        type="button"
        onClick={() => {
          onStep(-1);
        }}
      >
        ↑ {texts.previous}
      </button>
      <button
        type="button"
        onClick={() => {
          onStep(1);
        }}
      >
        ↓ {texts.next}
      </button>
      <button type="button" className={styles.last ?? ''} onClick={onClose}>
        {texts.close}
      </button>
    </div>
  );
}
