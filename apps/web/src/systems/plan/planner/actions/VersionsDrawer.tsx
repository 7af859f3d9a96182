import type { PlanDetail, VersionFacts } from '@luoshi/server/plan';
import { Drawer } from 'antd';
import { useState } from 'react';
import { useTexts } from '../../../../core/i18n/language.js';
import { Differences } from './Differences.js';
import styles from './dialogs.module.css';

interface VersionsDrawerProps {
  plan: PlanDetail;
  onClose: () => void;
}

/** Every publication with its basis, newest first, and what each changed; on top what waits for the next. */
export function VersionsDrawer({ plan, onClose }: VersionsDrawerProps) {
  const texts = useTexts().planPlanner.versions;
  const versions = [...plan.versions].sort((a, b) => b.version - a.version);
  return (
    <Drawer open size={680} title={texts.title} onClose={onClose}>
      {plan.pending > 0 && plan.version > 0 && (
        <section className={styles.version}>
          <h3>{texts.pendingTitle}</h3>
          <Differences plan={plan} from={plan.version} to="pending" />
        </section>
      )}
      {versions.length === 0 && <p>{texts.none}</p>}
      <ol className={styles.versions}>
        {versions.map((version) => (
          <Version key={version.version} plan={plan} version={version} />
        ))}
      </ol>
    </Drawer>
  );
}

function Version({ plan, version }: { plan: PlanDetail; version: VersionFacts }) {
  const texts = useTexts().planPlanner.versions;
  const [isOpen, setOpen] = useState(false);
  const before = version.version - 1;
  return (
    <li className={styles.version}>
      <h3>{texts.version(version.version)}</h3>
      <p className={styles.hint}>{texts.published(version.publishedOn, version.publishedBy)}</p>
      <p>
        {texts.basis}：<span lang="zh-CN">{version.basis}</span>
      </p>
      {before > 0 && (
        <details
          onToggle={(event) => {
            setOpen(event.currentTarget.open);
          }}
        >
          <summary>{texts.compare(before, version.version)}</summary>
          {isOpen && <Differences plan={plan} from={before} to={version.version} />}
        </details>
      )}
    </li>
  );
}
