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
  const corrections = useCorrections();
  const [form, setForm] = useState<Form | null>(null);
  const at = { layer: 'commitment' as const, start: commitment.start, end: commitment.end };
  const next = neighbour(index.commitments, commitment, 1);
  const send = (correction: NewCorrection, then?: Span | null): void => {
    corrections.send(correction, () => {
      setForm(null);
      if (then !== undefined) onSelect(then);
    });
  };
  const change = (kind: Kind | undefined, certainty: Certainty | undefined): void => {
    send({ action: 'edit', at, to: { start: at.start, end: at.end, ...(kind && { kind }), ...(certainty && { certainty }) } });
  };
  const merge =
    ({ start, end }: Span) =>
    () => {
      send({ action: 'merge', at, with: [{ layer: 'commitment', start, end }] }, { start: at.start, end });
    };
  return (
    <div className={styles.actions}>
      <MarkButtons
        form={form}
        isBusy={corrections.isBusy}
        onAccept={() => {
          send({ action: 'accept', at });
        }}
        onReject={() => {
          send({ action: 'reject', at }, next ?? null);
        }}
        onForm={(wanted) => {
          setForm(form === wanted ? null : wanted);
        }}
        onMerge={next ? merge(next) : null}
      />
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

type Form = 'edit' | 'split';

interface MarkButtonsProps {
  /** The form that is open. */
  form: Form | null;
  isBusy: boolean;
  onAccept: () => void;
  onReject: () => void;
  onForm: (form: Form) => void;
  /** Null for the last commitment, which has nothing to be merged with. */
  onMerge: (() => void) | null;
}

function MarkButtons({ form, isBusy, onAccept, onReject, onForm, onMerge }: MarkButtonsProps) {
  const { corrections: texts } = useTexts();
  return (
    <div className={styles.buttons}>
      <Button type="primary" disabled={isBusy} onClick={onAccept}>
        {texts.accept}
      </Button>
      <Button disabled={isBusy} onClick={onReject}>
        {texts.reject}
      </Button>
      {(['edit', 'split'] as const).map((wanted) => (
        <Button
          key={wanted}
          aria-expanded={form === wanted}
          onClick={() => {
            onForm(wanted);
          }}
        >
          {texts[wanted]}
        </Button>
      ))}
      {onMerge && (
        <Button disabled={isBusy} onClick={onMerge}>
          {texts.merge}
        </Button>
      )}
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
