import type { DeskTask } from '@luoshi/server/plan';
import { Button } from 'antd';
import { useState } from 'react';
import { useTexts } from '../../../core/i18n/language.js';
import { daysBetween } from './days.js';
import { TaskLine } from './TaskLine.js';
import { useSignedIn } from './use-signed-in.js';
import styles from './desk.module.css';

/** Lines shown of a period before somebody asks for more. */
const FIRST = 12;

/** Tasks by the period that they are due for, longest due first, as the server sorts them. */
export function TaskGroups({ tasks }: { tasks: readonly DeskTask[] }) {
  const groups = new Map<string, DeskTask[]>();
  for (const task of tasks) groups.set(`${task.due} ${task.period}`, [...(groups.get(`${task.due} ${task.period}`) ?? []), task]);
  return (
    <>
      {[...groups].map(([key, group]) => (
        <TaskGroup key={key} tasks={group} />
      ))}
    </>
  );
}

function TaskGroup({ tasks }: { tasks: readonly DeskTask[] }) {
  const { planDesk, planNames } = useTexts();
  const texts = planDesk.desk;
  const { today } = useSignedIn();
  const [limit, setLimit] = useState(FIRST);
  const first = tasks[0];
  if (!first) return null;
  const left = daysBetween(today, first.due);
  const isOpen = first.state === 'missing' || first.state === 'returned';
  return (
    <section className={styles.group}>
      <h3>
        {texts.period(planNames.period(first.period), first.due)}
        {isOpen && <span data-late={left < 0}>{left < 0 ? texts.late(-left) : texts.left(left)}</span>}
      </h3>
      <ul>
        {tasks.slice(0, limit).map((task) => (
          <TaskLine key={`${task.planId}/${task.row.id}`} task={task} />
        ))}
      </ul>
      {tasks.length > limit && (
        <Button
          onClick={() => {
            setLimit(tasks.length);
          }}
        >
          {texts.more(tasks.length - limit)}
        </Button>
      )}
    </section>
  );
}
