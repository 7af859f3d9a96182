import { useTexts } from '../../../../core/i18n/language.js';
import styles from '../commitment.module.css';
import { say } from '../history/tell-entry.js';
import { useWords } from '../history/use-words.js';
import type { Conflict } from './use-edit.js';
import type { Field } from './values.js';

interface ConflictViewProps {
  conflict: Conflict;
  sides: Partial<Record<Field, 'mine' | 'theirs'>>;
  planId: string;
  onTake: (field: Field, side: 'mine' | 'theirs') => void;
}

/** Both versions of each field that two people changed, to choose between; what only one of them changed is kept anyway. */
export function ConflictView({ conflict, sides, planId, onTake }: ConflictViewProps) {
  const { edit, history } = useTexts().planCommitment;
  const words = useWords(planId, '');
  return (
    <section className={styles.conflict} role="alert">
      <h3>{edit.conflict}</h3>
      <p>{conflict.words}</p>
      <p>{conflict.fields.length === 0 ? edit.noOverlap : edit.conflictLead}</p>
      {conflict.fields.map((field) => (
        <fieldset key={field}>
          <legend>{history.fields[field] ?? field}</legend>
          {(['theirs', 'mine'] as const).map((side) => (
            <label key={side}>
              <input
                type="radio"
                name={`side-${field}`}
                checked={(sides[field] ?? 'mine') === side}
                onChange={() => {
                  onTake(field, side);
                }}
              />
              <span>
                {edit[side]}: <b lang="zh-CN">{say(field, conflict[side][field], words, '')}</b>
              </span>
            </label>
          ))}
        </fieldset>
      ))}
    </section>
  );
}
