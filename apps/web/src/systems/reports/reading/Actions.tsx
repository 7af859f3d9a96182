import type { Certainty, Commitment, Kind, Span } from '@luoshi/reader';
import type { NewCorrection } from '@luoshi/server/reports';
import { Button } from 'antd';
import { useState } from 'react';
import { useTexts } from '../../../core/i18n/language.js';
import type { ReportIndex } from '../index-report.js';
import { EditSpan } from './EditSpan.js';
import { certaintyList, kindList } from './filters.js';
import { neighbour } from './selection.js';
import { SplitMark } from './SplitMark.js';
import { useCorrections } from './use-corrections.js';
import styles from './Panel.module.css';

interface ActionsProps {
  index: ReportIndex;
  commitment: Commitment;
  onSelect: (span: Span | null) => void;
  marked: Span | null;
}

/** What a person can say of a commitment: that it is right, or how it should be. */
export function Actions({ index, commitment, onSelect, marked }: ActionsProps) {
  const { corrections: texts } = useTexts();
  const corrections = useCorrections();
  const [form, setForm] = useState<'edit' | 'split' | null>(null);
  const at = { layer: 'commitment' as const, start: commitment.start, end: commitment.end };
  const next = neighbour(index.commitments, commitment, 1);
  const send = (correction: NewCorrection, then?: Span | null): void => {
    corrections.send(correction, () => {
      setForm(null);
      if (then !== undefined) onSelect(then);
    });
  };
  const toggle = (wanted: 'edit' | 'split'): void => {
    setForm(form === wanted ? null : wanted);
  };
  const change = (kind: Kind | undefined, certainty: Certainty | undefined): void => {
    send({ action: 'edit', at, to: { start: at.start, end: at.end, ...(kind && { kind }), ...(certainty && { certainty }) } });
  };
  const merge = (): void => {
    if (next)
      send({ action: 'merge', at, with: [{ layer: 'commitment', start: next.start, end: next.end }] }, { start: at.start, end: next.end });
  };
  return (
    <div className={styles.actions}>
      <div className={styles.buttons}>
        <Button
          type="primary"
          disabled={corrections.isBusy}
          onClick={() => {
            send({ action: 'accept', at });
          }}
        >
          {texts.accept}
        </Button>
        <Button
          disabled={corrections.isBusy}
          onClick={() => {
            send({ action: 'reject', at }, next ?? null);
          }}
        >
          {texts.reject}
        </Button>
        <Button
          aria-expanded={form === 'edit'}
          onClick={() => {
            toggle('edit');
          }}
        >
          {texts.edit}
        </Button>
        <Button
          aria-expanded={form === 'split'}
          onClick={() => {
            toggle('split');
          }}
        >
          {texts.split}
        </Button>
        {next && (
          <Button disabled={corrections.isBusy} onClick={merge}>
            {texts.merge}
          </Button>
        )}
      </div>
      {form === 'edit' && (
        <EditSpan
          text={index.detail.text}
          span={commitment}
          marked={marked}
          onSave={(to) => {
            send({ action: 'edit', at, to }, to);
          }}
        />
      )}
      {form === 'split' && (
        <SplitMark
          commitment={commitment}
          onSave={(where) => {
            send({ action: 'split', at, where }, { start: at.start, end: where[0] ?? at.end });
          }}
        />
      )}
      <Kinds commitment={commitment} isBusy={corrections.isBusy} onChange={change} />
    </div>
  );
}

interface KindsProps {
  commitment: Commitment;
  isBusy: boolean;
  onChange: (kind: Kind | undefined, certainty: Certainty | undefined) => void;
}

function Kinds({ commitment, isBusy, onChange }: KindsProps) {
  const { corrections: texts, names } = useTexts();
  return (
    <div className={styles.kinds}>
      <label>
        <span>{texts.changeKind}</span>
        <select
          value={commitment.kind}
          disabled={isBusy}
          onChange={(event) => {
            onChange(
              kindList.find((kind) => kind === event.target.value),
              undefined,
            );
          }}
        >
          {kindList.map((kind) => (
            <option key={kind} value={kind}>
              {names.kind[kind]}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{texts.changeCertainty}</span>
        <select
          value={commitment.certainty}
          disabled={isBusy}
          onChange={(event) => {
            onChange(
              undefined,
              certaintyList.find((certainty) => certainty === event.target.value),
            );
          }}
        >
          {certaintyList.map((certainty) => (
            <option key={certainty} value={certainty}>
              {names.certainty[certainty]}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
