import type { PlanDetail, SheetChange, SheetPreview } from '@luoshi/server/plan';
import { Button, Modal, Progress } from 'antd';
import { useState } from 'react';
import { useLanguage, useTexts } from '../../../../core/i18n/language.js';
import { applySheet, previewSheet } from '../../api.js';
import { sentenceOf, useAct } from '../use-act.js';
import styles from './dialogs.module.css';

interface SheetDialogProps {
  plan: PlanDetail;
  onClose: () => void;
}

type State =
  { at: 'start'; problem: string | null } | { at: 'sending'; share: number } | { at: 'preview'; name: string; preview: SheetPreview };

/** Takes the Excel that offices pass around: the differences and problems are shown before anything is applied. */
export function SheetDialog({ plan, onClose }: SheetDialogProps) {
  const { planPlanner, common } = useTexts();
  const texts = planPlanner.sheet;
  const { act, isBusy } = useAct();
  const [state, setState] = useState<State>({ at: 'start', problem: null });
  const send = async (file: File): Promise<void> => {
    setState({ at: 'sending', share: 0 });
    try {
      const preview = await previewSheet(plan.id, file, (share) => setState({ at: 'sending', share }));
      setState({ at: 'preview', name: file.name, preview });
    } catch (error) {
      setState({ at: 'start', problem: sentenceOf(error) });
    }
  };
  const apply = (changes: SheetChange[]): void => {
    void act(
      () => applySheet(plan.id, changes),
      ({ applied }) => texts.applied(applied),
    ).then((answer) => answer && onClose());
  };
  const changes = state.at === 'preview' ? state.preview.changes : [];
  return (
    <Modal open title={texts.title} footer={null} width={860} onCancel={onClose}>
      <div className={styles.form}>
        <p>{texts.lead}</p>
        {state.at === 'start' && state.problem !== null && <p role="alert">{state.problem}</p>}
        {state.at === 'sending' && (
          <div role="status">
            {texts.sending}
            <Progress percent={Math.round(state.share * 100)} strokeColor="#1d2025" showInfo={false} aria-label={texts.sending} />
          </div>
        )}
        {state.at === 'preview' && <Preview name={state.name} preview={state.preview} />}
        <div className={styles.buttons}>
          {changes.length > 0 && (
            <Button type="primary" loading={isBusy} onClick={() => apply(changes)}>
              {texts.apply(changes.length)}
            </Button>
          )}
          <FileButton isFirst={state.at !== 'preview'} isDisabled={state.at === 'sending'} onFile={(file) => void send(file)} />
          <Button onClick={onClose}>{common.cancel}</Button>
        </div>
      </div>
    </Modal>
  );
}

function FileButton({ isFirst, isDisabled, onFile }: { isFirst: boolean; isDisabled: boolean; onFile: (file: File) => void }) {
  const texts = useTexts().planPlanner.sheet;
  return (
    <label className={styles.file} data-first={isFirst}>
      {isFirst ? texts.choose : texts.again}
      <input
        type="file"
        accept=".xlsx"
        disabled={isDisabled}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          event.target.value = '';
          if (file) onFile(file);
        }}
      />
    </label>
  );
}

function Preview({ name, preview }: { name: string; preview: SheetPreview }) {
  const { planPlanner } = useTexts();
  const texts = planPlanner.sheet;
  const language = useLanguage();
  const { changes, problems } = preview;
  return (
    <>
      <p className={styles.hint}>{name}</p>
      {problems.length > 0 && (
        <section className={styles.problems} role="alert">
          <h3>{texts.problems(problems.length)}</h3>
          <ul>
            {problems.map(({ row, message, messageEn }, at) => (
              <li key={`${String(row)}-${String(at)}`}>
                <b>{texts.row(row)}</b> {language === 'zh' ? message : messageEn}
              </li>
            ))}
          </ul>
        </section>
      )}
      {changes.length === 0 ? <p role="status">{texts.noChanges}</p> : <Changes changes={changes} />}
    </>
  );
}

function Changes({ changes }: { changes: readonly SheetChange[] }) {
  const { planPlanner } = useTexts();
  const texts = planPlanner.versions;
  const words = (value: string | null): string => (value === null || value === '' ? texts.nothing : value);
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={planPlanner.sheet.changes(changes.length)}>
      <table className={styles.table}>
        <caption>{planPlanner.sheet.changes(changes.length)}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.number}</th>
            <th scope="col">{texts.kind}</th>
            <th scope="col">{texts.from}</th>
            <th scope="col">{texts.to}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map((change) => (
            <tr key={`${change.commitmentId}-${change.field}`}>
              <th scope="row">{change.number}</th>
              <td>{texts.field(change.field)}</td>
              <td lang="zh-CN">{words(change.from)}</td>
              <td lang="zh-CN">
                <ins>{words(change.to)}</ins>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
