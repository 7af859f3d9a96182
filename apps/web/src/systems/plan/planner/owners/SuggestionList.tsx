import type { OwnerSuggestion, PlanDetail } from '@luoshi/server/plan';
import { Button } from 'antd';
import { memo, useEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import { useTexts } from '../../../../core/i18n/language.js';
import { isElsewhere } from '../page/use-walk.js';
import { unitOf } from './owning.js';
import { UnitChoice } from './UnitChoice.js';
import type { Owning } from './use-owning.js';
import styles from './OwnersPage.module.css';

const STEP = 60;

interface ListProps {
  plan: PlanDetail;
  owning: Owning;
}

/** The open suggestions: j and k walk, Enter accepts the one walked to and goes on to the next, u takes back. */
export function SuggestionList({ plan, owning }: ListProps) {
  const { planPlanner, common } = useTexts();
  const texts = planPlanner.owners;
  const [most, setMost] = useState(STEP);
  const shown = owning.open.slice(0, most);
  const [at, setAt] = useKeys(owning, shown.length);
  return (
    <>
      <ul className={styles.list} aria-label={texts.list}>
        {shown.map((suggestion, index) => (
          <SuggestionRow
            key={suggestion.commitmentId}
            plan={plan}
            suggestion={suggestion}
            unit={unitOf(suggestion, owning.chosen)}
            isCurrent={index === at}
            onCurrent={() => setAt(index)}
            onChoose={(unit) => owning.choose(suggestion.commitmentId, unit)}
            onAccept={() => owning.accept([suggestion])}
          />
        ))}
      </ul>
      {owning.open.length > most && (
        <Button onClick={() => setMost(most + STEP)}>
          {planPlanner.leader.more(owning.open.length - most)}
          {common.dot}
          {common.count(Math.min(STEP, owning.open.length - most))}
        </Button>
      )}
    </>
  );
}

/** The line walked to; accepting one leaves the place to the next. */
function useKeys(owning: Owning, length: number): [number, (at: number) => void] {
  const [wanted, setWanted] = useState(0);
  const at = Math.min(wanted, Math.max(0, length - 1));
  const latest = useRef({ owning, at, length });
  useEffect(() => {
    latest.current = { owning, at, length };
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || isElsewhere(event.target)) return;
      const now = latest.current;
      if (event.key === 'j') go(Math.min(now.at + 1, now.length - 1));
      if (event.key === 'k') go(Math.max(now.at - 1, 0));
      if (event.key === 'u' && now.owning.decided > 0 && !now.owning.isBusy) now.owning.undo();
      const isOnControl = event.target instanceof Element && event.target.closest('a, button, summary, [role="slider"]') !== null;
      if (event.key !== 'Enter' || isOnControl || now.owning.isBusy) return;
      const current = now.owning.open[now.at];
      if (current) now.owning.accept([current]);
    };
    const go = (to: number): void => {
      setWanted(to);
      document.querySelectorAll('[data-suggestion]')[to]?.scrollIntoView({ block: 'nearest' });
    };
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('keydown', onKey);
    };
  }, []);
  return [at, setWanted];
}

interface RowProps {
  plan: PlanDetail;
  suggestion: OwnerSuggestion;
  unit: string | null;
  isCurrent: boolean;
  onCurrent: () => void;
  onChoose: (unit: string) => void;
  onAccept: () => void;
}

const SuggestionRow = memo(function SuggestionRow({ plan, suggestion, unit, isCurrent, onCurrent, onChoose, onAccept }: RowProps) {
  const texts = useTexts().planPlanner.owners;
  const candidate = suggestion.candidates.find((one) => one.unit.id === unit);
  return (
    <li className={styles.row} data-suggestion aria-current={isCurrent} onFocus={onCurrent}>
      <span className={styles.number}>{suggestion.number}</span>
      <div>
        <Link to={`/plans/${plan.id}/commitments/${suggestion.commitmentId}`} lang="zh-CN" className={styles.text}>
          {suggestion.text}
        </Link>
        <Because suggestion={suggestion} candidate={candidate} />
      </div>
      <div className={styles.choice}>
        <UnitChoice plan={plan} suggestion={suggestion} unit={unit} onChoose={onChoose} />
        {candidate && <Confidence confidence={candidate.confidence} />}
      </div>
      <Button disabled={unit === null} onClick={onAccept}>
        {texts.accept}
      </Button>
    </li>
  );
});

function Because({ suggestion, candidate }: { suggestion: OwnerSuggestion; candidate: OwnerSuggestion['candidates'][number] | undefined }) {
  const texts = useTexts().planPlanner.owners;
  if (suggestion.candidates.length === 0) return <p className={styles.because}>{texts.noCandidate}</p>;
  return (
    <p className={styles.because}>
      {candidate && (
        <span lang="zh-CN">{candidate.because.length === 0 ? texts.noReason : `${texts.because}：${candidate.because.join('；')}`}</span>
      )}
      {suggestion.supporting.length > 0 && (
        <span lang="zh-CN">{texts.supporting(suggestion.supporting.map(({ name }) => name).join('、'))}</span>
      )}
    </p>
  );
}

function Confidence({ confidence }: { confidence: number }) {
  const { planPlanner, common } = useTexts();
  return (
    <span className={styles.confidence}>
      <i>
        <b style={{ inlineSize: `${String(confidence * 100)}%` }} />
      </i>
      {planPlanner.owners.confidence(common.share(confidence))}
    </span>
  );
}
