import type { NewPlan, PeriodKind, PlanKind } from '@luoshi/server/plan';
import { Button, Modal } from 'antd';
import { useState, type SyntheticEvent } from 'react';
import { useNavigate } from 'react-router';
import { useTexts } from '../../../../core/i18n/language.js';
import { createPlan } from '../../api.js';
import { useAct } from '../use-act.js';
import { useReportChoices } from './use-report-choices.js';
import styles from './PlansPage.module.css';

const KINDS: readonly PlanKind[] = ['annual', 'reform', 'programme'];
const PERIODS: readonly PeriodKind[] = ['month', 'quarter'];

interface Form {
  reportId: string;
  name: string;
  kind: PlanKind;
  year: string;
  periodKind: PeriodKind;
}

const blank = (): Form => ({ reportId: '', name: '', kind: 'annual', year: String(new Date().getFullYear()), periodKind: 'month' });

/** Asks what a new plan is made of and makes it: from a report, or empty. */
export function NewPlanDialog({ onClose }: { onClose: () => void }) {
  const { planPlanner, common } = useTexts();
  const texts = planPlanner.plans;
  const navigate = useNavigate();
  const { act, isBusy } = useAct();
  const [form, setForm] = useState(blank);
  const [problem, setProblem] = useState<string | null>(null);
  const onSubmit = (event: SyntheticEvent): void => {
    event.preventDefault();
    const said = form.name.trim() === '' ? texts.needName : /^\d{4}$/.test(form.year) ? null : texts.needYear;
    setProblem(said);
    if (said !== null) return;
    void act(() => createPlan(bodyOf(form))).then((plan) => (plan ? navigate(`/plans/${plan.id}`) : undefined));
  };
  return (
    <Modal open title={texts.dialogTitle} footer={null} onCancel={onClose}>
      <form className={styles.form} onSubmit={onSubmit} noValidate>
        <Source form={form} onChange={setForm} />
        <label htmlFor="plan-name">{texts.name}</label>
        <input
          id="plan-name"
          maxLength={200}
          value={form.name}
          placeholder={texts.namePlaceholder}
          onChange={(event) => {
            setForm({ ...form, name: event.target.value });
          }}
        />
        <Facts form={form} onChange={setForm} />
        {problem !== null && <p role="alert">{problem}</p>}
        <div className={styles.buttons}>
          <Button type="primary" htmlType="submit" loading={isBusy}>
            {isBusy ? texts.submitting : texts.submit}
          </Button>
          <Button onClick={onClose}>{common.cancel}</Button>
        </div>
      </form>
    </Modal>
  );
}

function bodyOf({ reportId, name, kind, year, periodKind }: Form): NewPlan {
  return { name: name.trim(), kind, year: Number(year), periodKind, ...(reportId === '' ? {} : { reportId }) };
}

interface PartProps {
  form: Form;
  onChange: (form: Form) => void;
}

/** A report fills in the year and a name, where none was written yet. */
function Source({ form, onChange }: PartProps) {
  const texts = useTexts().planPlanner.plans;
  const { data } = useReportChoices();
  const choose = (reportId: string): void => {
    const year = data?.reports.find(({ id }) => id === reportId)?.planYear ?? null;
    const name = form.name.trim() === '' && year !== null ? texts.defaultName(year) : form.name;
    onChange({ ...form, reportId, name, year: year === null ? form.year : String(year) });
  };
  return (
    <>
      <label htmlFor="plan-report">{texts.source}</label>
      <select
        id="plan-report"
        value={form.reportId}
        aria-describedby="plan-report-hint"
        onChange={(event) => {
          choose(event.target.value);
        }}
      >
        <option value="">{texts.noSource}</option>
        {data?.reports.map(({ id, title, planYear }) => (
          <option key={id} value={id}>
            {planYear === null ? title : `${String(planYear)} · ${title}`}
          </option>
        ))}
      </select>
      <p className={styles.hint} id="plan-report-hint">
        {texts.sourceHint}
      </p>
    </>
  );
}

function Facts({ form, onChange }: PartProps) {
  const { planPlanner, planNames } = useTexts();
  const texts = planPlanner.plans;
  return (
    <div className={styles.pair}>
      <div>
        <label htmlFor="plan-kind">{texts.kind}</label>
        <select
          id="plan-kind"
          value={form.kind}
          onChange={(event) => {
            onChange({ ...form, kind: KINDS.find((kind) => kind === event.target.value) ?? form.kind });
          }}
        >
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {planNames.kinds[kind]}
            </option>
          ))}
        </select>
      </div>
      <div>
        <label htmlFor="plan-year">{texts.year}</label>
        <input
          id="plan-year"
          inputMode="numeric"
          maxLength={4}
          value={form.year}
          onChange={(event) => {
            onChange({ ...form, year: event.target.value });
          }}
        />
      </div>
      <div>
        <label htmlFor="plan-period">{texts.period}</label>
        <select
          id="plan-period"
          value={form.periodKind}
          onChange={(event) => {
            onChange({ ...form, periodKind: PERIODS.find((period) => period === event.target.value) ?? form.periodKind });
          }}
        >
          {PERIODS.map((period) => (
            <option key={period} value={period}>
              {planNames.periods[period]}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}
