import type { ReportSummary } from '@luoshi/server/reports';
import { Button } from 'antd';
import { useNavigate } from 'react-router';
import { useTexts } from '../../../core/i18n/language.js';
import { pair } from './consecutive.js';
import styles from './ReportsPage.module.css';

interface CompareBarProps {
  chosen: readonly ReportSummary[];
  onClear: () => void;
}

/** Leads from two chosen reports to what became of each promise, or says what is missing. */
export function CompareBar({ chosen, onClear }: CompareBarProps) {
  const { list: texts } = useTexts();
  const navigate = useNavigate();
  const pairing = pair(chosen);
  const reasons = { one: texts.compareOne, places: texts.comparePlaces, years: texts.compareYears };
  return (
    <div className={styles.compare} role="status">
      <span>{pairing.can ? texts.compareReady(pairing.from, pairing.to) : reasons[pairing.why]}</span>
      {pairing.can && (
        <Button
          onClick={() => {
            void navigate(`/reports/${pairing.earlier.id}/follow/${pairing.later.id}`);
          }}
        >
          {texts.compare}
        </Button>
      )}
      <Button type="text" onClick={onClear}>
        {texts.clear}
      </Button>
    </div>
  );
}
