import type { CommitmentDetail } from '@luoshi/server/plan';
import { Button } from 'antd';
import type { SyntheticEvent } from 'react';
import { useTexts } from '../../../../core/i18n/language.js';
import { LightMark } from '../../parts/LightMark.js';
import { EvidenceField } from '../files/EvidenceField.js';
import { useEvidence } from '../files/use-evidence.js';
import { OtherSubmission, SentBack } from './Earlier.js';
import { GradeField } from './GradeField.js';
import type { Place } from './draft.js';
import { StepGrades } from './StepGrades.js';
import { useReturnForm } from './use-return-form.js';
import { ValueField } from './ValueField.js';
import styles from './return-form.module.css';

interface ReturnFieldsProps {
  detail: CommitmentDetail;
  place: Place;
  onDone: () => void;
}

/** All that a unit says of a period, with what it is held against. */
export function ReturnFields({ detail, place, onDone }: ReturnFieldsProps) {
  const { planDesk, planNames } = useTexts();
  const texts = planDesk.form;
  const form = useReturnForm(detail, place, onDone);
  const { draft, change, isBehind } = form;
  const evidence = useEvidence(draft.evidence.length, (file) => {
    change(({ evidence: held }) => ({ evidence: [...held.filter(({ hash }) => hash !== file.hash), file] }));
  });
  const onSubmit = (event: SyntheticEvent): void => {
    event.preventDefault();
    void form.submit(evidence.isSending);
  };
  return (
    <form className={styles.form} onSubmit={onSubmit} noValidate aria-label={texts.title(planNames.period(place.period))}>
      <div className={styles.head}>
        <p className={styles.said} lang="zh-CN">
          {detail.text}
        </p>
        <LightMark light={detail.judgement.light} />
      </div>
      <SentBack form={form} />
      {detail.target !== null && <ValueField target={detail.target} form={form} />}
      <LongText id="return-text" label={texts.text} hint={texts.textHint} value={draft.text} onChange={(text) => change({ text })} />
      <GradeField isRequired={detail.kind !== 'metric'} value={draft.grade} onChange={(grade) => change({ grade })} />
      {isBehind && (
        <LongText
          id="return-reason"
          label={texts.behind}
          hint={texts.behindHint}
          value={draft.reason}
          onChange={(reason) => change({ reason })}
        />
      )}
      <StepGrades
        legend={texts.milestones}
        steps={detail.milestones}
        value={draft.milestones}
        onChange={(milestones) => change({ milestones })}
      />
      <StepGrades legend={texts.items} steps={detail.items} value={draft.items} onChange={(items) => change({ items })} />
      <EvidenceField
        files={draft.evidence}
        sending={evidence.sending}
        isTooMany={evidence.isTooMany}
        onChoose={evidence.send}
        onRemove={(hash) => {
          change({ evidence: draft.evidence.filter((file) => file.hash !== hash) });
        }}
      />
      <OtherSubmission form={form} />
      <Foot form={form} />
    </form>
  );
}

function Foot({ form }: { form: ReturnType<typeof useReturnForm> }) {
  const texts = useTexts().planDesk.form;
  const { conflict, problem, isBusy, around } = form;
  const isBlocked = conflict !== null && around.rounds[0]?.state === 'submitted';
  return (
    <div className={styles.foot}>
      {problem !== null && <p role="alert">{problem}</p>}
      <p className={styles.hint}>{texts.keptHere}</p>
      <div className={styles.buttons}>
        <Button type="primary" htmlType="submit" size="large" loading={isBusy} disabled={isBlocked}>
          {isBusy ? texts.submitting : conflict === null ? texts.submit : texts.conflictSubmit}
        </Button>
        <Button size="large" onClick={form.discard} disabled={form.isUntouched}>
          {texts.discard}
        </Button>
      </div>
    </div>
  );
}

interface LongTextProps {
  id: string;
  label: string;
  hint: string;
  value: string;
  onChange: (value: string) => void;
}

function LongText({ id, label, hint, value, onChange }: LongTextProps) {
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        rows={4}
        value={value}
        aria-describedby={`${id}-hint`}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      />
      <p id={`${id}-hint`} className={styles.hint}>
        {hint}
      </p>
    </div>
  );
}
