import { Button } from 'antd';
import { useTexts } from '../../../core/i18n/language.js';
import form from '../parts/form.module.css';
import type { Answers } from './answers.js';
import { FileButton } from './FileButton.js';
import styles from './SetupPage.module.css';

interface ReportStepProps {
  answers: Answers;
  onChange: (part: Partial<Answers>) => void;
  onNext: () => void;
  onBack: () => void;
}

/** The first report, or none yet. */
export function ReportStep({ answers, onChange, onNext, onBack }: ReportStepProps) {
  const { access } = useTexts();
  return (
    <div className={styles.form}>
      <p>{access.reportLead}</p>
      <div className={form.buttons}>
        <FileButton
          label={access.chooseReport}
          accept=".docx,.pdf,.html,.htm,.txt,.md"
          onFile={(report) => {
            onChange({ report });
          }}
        />
        <span role="status">{answers.report && access.chosen(answers.report.name)}</span>
      </div>
      <div className={form.buttons}>
        <Button type="primary" onClick={onNext}>
          {answers.report ? access.next : access.skip}
        </Button>
        <Button onClick={onBack}>{access.back}</Button>
      </div>
    </div>
  );
}
