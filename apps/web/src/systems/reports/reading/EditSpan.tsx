import type { Span } from '@luoshi/reader';
import { Button } from 'antd';
import { useState } from 'react';
import { useTexts } from '../../../core/i18n/language.js';
import styles from './Panel.module.css';

interface EditSpanProps {
  text: string;
  span: Span;
  /** What is marked in the text, offered as the new span. */
  marked: Span | null;
  onSave: (to: Span) => void;
}

const AROUND = 12;

/** Moves the two ends of a mark, by buttons or by what is selected in the text. */
export function EditSpan({ text, span, marked, onSave }: EditSpanProps) {
  const { corrections: texts, common } = useTexts();
  const [to, setTo] = useState<Span>({ start: span.start, end: span.end });
  const move = (start: number, end: number): void => {
    const moved = { start: to.start + start, end: to.end + end };
    if (moved.start >= 0 && moved.end <= text.length && moved.start < moved.end) setTo(moved);
  };
  return (
    <div className={styles.form} role="group" aria-label={texts.editTitle}>
      <p>{texts.editHint}</p>
      <p className={styles.preview} lang="zh-CN" aria-live="polite">
        {text.slice(Math.max(0, to.start - AROUND), to.start)}
        <mark>{text.slice(to.start, to.end)}</mark>
        {text.slice(to.end, to.end + AROUND)}
      </p>
      <div className={styles.ends}>
        <End
          name={texts.start}
          back={texts.startEarlier}
          forth={texts.startLater}
          onMove={(by) => {
            move(by, 0);
          }}
        />
        <End
          name={texts.end}
          back={texts.endEarlier}
          forth={texts.endLater}
          onMove={(by) => {
            move(0, by);
          }}
        />
      </div>
      <div className={styles.buttons}>
        <Button
          type="primary"
          disabled={to.start === span.start && to.end === span.end}
          onClick={() => {
            onSave(to);
          }}
        >
          {common.save}
        </Button>
        {marked && (
          <Button
            onClick={() => {
              setTo(marked);
            }}
          >
            {texts.useAsSpan}
          </Button>
        )}
      </div>
    </div>
  );
}

interface EndProps {
  name: string;
  back: string;
  forth: string;
  onMove: (by: 1 | -1) => void;
}

function End({ name, back, forth, onMove }: EndProps) {
  return (
    <span>
      {name}
      <Button
        size="small"
        aria-label={back}
        onClick={() => {
          onMove(-1);
        }}
      >
        ←
      </Button>
      <Button
        size="small"
        aria-label={forth}
        onClick={() => {
          onMove(1);
        }}
      >
        →
      </Button>
    </span>
  );
}
