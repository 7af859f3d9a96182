import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Navigate, useLocation } from 'react-router';
import { useTexts } from '../../../core/i18n/language.js';
import { useTitle } from '../../../core/parts/use-title.js';
import { changeSession, useSession } from '../../../core/session/use-session.js';
import form from '../parts/form.module.css';
import { AdminStep } from './AdminStep.js';
import { DistrictStep } from './DistrictStep.js';
import { Finished } from './Finished.js';
import { ReportStep } from './ReportStep.js';
import { nothingYet, type Answers } from './answers.js';
import styles from './SetupPage.module.css';

/** The set-up of a server without districts, in three steps; everything is kept in the last one, at once. */
export function SetupPage() {
  const { access } = useTexts();
  const { districts } = useSession();
  const { hash } = useLocation();
  const queries = useQueryClient();
  const token = hash.slice(1);
  const [step, setStep] = useState(0);
  const [answers, setAnswers] = useState<Answers>(nothingYet);
  const [failedReport, setFailedReport] = useState<string | null | undefined>(undefined);
  useTitle(access.setupTitle);
  const change = (part: Partial<Answers>): void => {
    setAnswers((before) => ({ ...before, ...part }));
  };
  const go = (by: number) => (): void => {
    setStep((before) => before + by);
  };
  if (failedReport !== undefined) return <Finished failedReport={failedReport} />;
  if (districts.length > 0) return <Navigate to="/sign-in" replace />;
  if (token === '') {
    return (
      <div className={form.narrow} role="alert">
        <h1 className={form.title}>{access.deadSetup}</h1>
        <p>{access.deadSetupMend}</p>
      </div>
    );
  }
  return (
    <div className={styles.page}>
      <header>
        <h1 className={form.title}>{access.setupTitle}</h1>
        <p className={form.lead}>{access.setupLead}</p>
      </header>
      <Steps step={step} />
      <section className={form.sheet} aria-labelledby="step">
        <h2 id="step" className={styles.heading}>
          {access.step(step + 1, access.steps[step] ?? '')}
        </h2>
        {step === 0 && <DistrictStep token={token} answers={answers} onChange={change} onNext={go(1)} />}
        {step === 1 && <ReportStep answers={answers} onChange={change} onNext={go(1)} onBack={go(-1)} />}
        {step === 2 && (
          <AdminStep
            token={token}
            answers={answers}
            onChange={change}
            onBack={go(-1)}
            onDone={(failed) => {
              setFailedReport(failed);
              void changeSession(queries);
            }}
          />
        )}
      </section>
    </div>
  );
}

function Steps({ step }: { step: number }) {
  const { access } = useTexts();
  return (
    <ol className={styles.steps}>
      {access.steps.map((title, at) => (
        <li key={title} aria-current={at === step ? 'step' : undefined}>
          {title}
        </li>
      ))}
    </ol>
  );
}
