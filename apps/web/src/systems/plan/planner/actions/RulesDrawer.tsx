import type { PlanDetail } from '@luoshi/server/plan';
import { Drawer } from 'antd';
import { useMemo } from 'react';
import { useLanguage, useTexts } from '../../../../core/i18n/language.js';
import { LightMark } from '../../parts/LightMark.js';
import styles from './dialogs.module.css';

interface RulesDrawerProps {
  plan: PlanDetail;
  onClose: () => void;
}

/** The rules by which lights are judged, in the server's own words, and how many commitments of the plan each one decides. */
export function RulesDrawer({ plan, onClose }: RulesDrawerProps) {
  const texts = useTexts().planPlanner.rules;
  const language = useLanguage();
  const deciding = useMemo(() => {
    const found = new Map<string, { count: number; light: PlanDetail['commitmentRows'][number]['judgement']['light'] }>();
    for (const { judgement } of plan.commitmentRows)
      found.set(judgement.rule, { count: (found.get(judgement.rule)?.count ?? 0) + 1, light: judgement.light });
    return found;
  }, [plan.commitmentRows]);
  return (
    <Drawer open size={680} title={texts.title} onClose={onClose}>
      <div className={styles.lead} tabIndex={0}>
        <p>{texts.lead}</p>
        <p>{texts.schedule}</p>
        <p>{texts.rollUp}</p>
      </div>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{texts.rule}</th>
            <th scope="col">{texts.when}</th>
            <th scope="col">{texts.count}</th>
          </tr>
        </thead>
        <tbody>
          {plan.rules.map(({ id, zh, en }) => {
            const decided = deciding.get(id);
            return (
              <tr key={id}>
                <th scope="row">
                  <code>{id}</code>
                </th>
                <td>{language === 'zh' ? zh : en}</td>
                <td className={styles.count}>
                  {decided && (
                    <>
                      <LightMark light={decided.light} small /> {texts.countHint(decided.count)}
                    </>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Drawer>
  );
}
