import type { CommitmentDetail } from '@luoshi/server/plan';
import { useState } from 'react';
import { RequestError } from '../../../../core/api/request.js';
import { useTexts } from '../../../../core/i18n/language.js';
import { editCommitment, fetchCommitment } from '../../api.js';
import { useAct } from '../../desk/use-act.js';
import { usePlan } from '../../queries.js';
import { changesOf, conflictsOf, editOf, formOf, readForm, valuesOf, type Field, type Form, type Values } from './values.js';

/** Somebody else's version, and where it is at odds with one's own. */
export interface Conflict {
  /** The server's words. */
  words: string;
  mine: Values;
  theirs: Values;
  fields: Field[];
}

interface Edit {
  form: Form;
  change: (change: Partial<Form>) => void;
  problem: string | null;
  conflict: Conflict | null;
  /** The side taken in each field that both changed; one's own where nothing was chosen. */
  sides: Partial<Record<Field, 'mine' | 'theirs'>>;
  take: (field: Field, side: 'mine' | 'theirs') => void;
  isBusy: boolean;
  save: () => Promise<void>;
}

/** A commitment being edited. Where somebody else changed it meanwhile, both versions are held side by side and nothing typed is lost. */
export function useEdit(detail: CommitmentDetail, onDone: () => void): Edit {
  const { edit: texts } = useTexts().planCommitment;
  const { data: plan } = usePlan(detail.plan.id);
  const { act, isBusy } = useAct();
  const rows = plan?.commitmentRows ?? [];
  // What was shown when the dialog was opened, and the revision that the next attempt stands on.
  const [shown] = useState(() => valuesOf(detail));
  const [seen, setSeen] = useState(detail.revision);
  const [form, setForm] = useState(() => formOf(shown, (id) => rows.find((row) => row.id === id)?.number));
  const [problem, setProblem] = useState<string | null>(null);
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const [sides, setSides] = useState<Edit['sides']>({});
  const periods = detail.plan.periodKind === 'month' ? 12 : 4;
  const idOf = (number: number): string | undefined => rows.find((row) => row.number === number && row.id !== detail.id)?.id;

  const compare = async (mine: Values, words: string): Promise<void> => {
    const theirs = await fetchCommitment(detail.plan.id, detail.id);
    const values = valuesOf(theirs);
    setSeen(theirs.revision);
    setSides({});
    setConflict({ words, mine, theirs: values, fields: conflictsOf(shown, mine, values) });
  };
  const save = async (): Promise<void> => {
    const mine = readForm(form, { target: shown.target, periods, idOf });
    setProblem(typeof mine === 'string' ? wordsOf(mine, texts, periods) : null);
    if (typeof mine === 'string') return;
    const fields = changesOf(shown, mine).filter((field) => sides[field] !== 'theirs');
    if (fields.length === 0) {
      if (conflict) onDone();
      else setProblem(texts.unchanged);
      return;
    }
    const error = await act(() => editCommitment(detail.plan.id, detail.id, editOf(fields, mine, seen)), texts.saved, true);
    if (error === undefined) onDone();
    else if (error instanceof RequestError && error.code === 'changed-meanwhile') await compare(mine, error.message);
    else setProblem(error instanceof RequestError ? error.sentence : error.message);
  };
  return {
    ...{ form, problem, conflict, sides, isBusy, save },
    change: (change) => {
      setForm((now) => ({ ...now, ...change }));
    },
    take: (field, side) => {
      setSides((now) => ({ ...now, [field]: side }));
    },
  };
}

interface ProblemWords {
  wrongValue: string;
  wrongText: string;
  wrongPath: (n: number) => string;
  wrongParent: string;
}

function wordsOf(problem: 'value' | 'text' | 'path' | 'parent', texts: ProblemWords, periods: number): string {
  switch (problem) {
    case 'value':
      return texts.wrongValue;
    case 'text':
      return texts.wrongText;
    case 'path':
      return texts.wrongPath(periods);
    case 'parent':
      return texts.wrongParent;
  }
}
