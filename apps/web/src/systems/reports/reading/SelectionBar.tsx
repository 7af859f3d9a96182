import type { Span } from '@luoshi/reader';
import type { NewCorrection } from '@luoshi/server/reports';
import { Button } from 'antd';
import { useTexts } from '../../../core/i18n/language.js';
import type { ReportIndex } from '../index-report.js';
import { useCorrections } from './use-corrections.js';
import styles from './ReadingPage.module.css';

interface SelectionBarProps {
  index: ReportIndex;
  marked: Span;
  onSelect: (span: Span) => void;
  onDone: () => void;
}

/** Appears when text is marked: makes a commitment or a figure of it. */
export function SelectionBar({ index, marked, onSelect, onDone }: SelectionBarProps) {
  const { corrections: texts } = useTexts();
  const corrections = useCorrections();
  const isFree = !index.commitments.some(({ start, end }) => start < marked.end && end > marked.start);
  const add = (layer: 'commitment' | 'figure'): void => {
    const correction: NewCorrection = { action: 'add', at: { layer, ...marked } };
    corrections.send(correction, () => {
      onSelect(marked);
      onDone();
    });
  };
  if (!corrections.may) return null;
  return (
    <div className={styles.bar} role="toolbar" aria-label={texts.title}>
      <span>{texts.selected(marked.end - marked.start)}</span>
      {isFree && (
        <Button
          disabled={corrections.isBusy}
          onClick={() => {
            add('commitment');
          }}
        >
          {texts.addCommitment}
        </Button>
      )}
      <Button
        disabled={corrections.isBusy}
        onClick={() => {
          add('figure');
        }}
      >
        {texts.addFigure}
      </Button>
    </div>
  );
}
