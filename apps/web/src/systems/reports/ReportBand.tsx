import type { Kind } from '@luoshi/reader';
import type { ReportDetail } from '@luoshi/server/reports';
import { useTexts } from '../../core/i18n/language.js';
import { ShareBar } from '../../core/parts/ShareBar.js';
import { originalAddress } from './api.js';
import styles from './ReportBand.module.css';

const kinds: { kind: Kind; color: string }[] = [
  { kind: 'metric', color: 'var(--ink)' },
  { kind: 'milestone', color: 'var(--edge)' },
  { kind: 'activity', color: '#cfc9ba' },
];

/** Above every view of a report: its title, what its targets are made of, and how many of them can be checked. */
export function ReportBand({ report }: { report: ReportDetail }) {
  const { reading: texts, names } = useTexts();
  const targets = report.reading.commitments.filter(({ part }) => part === 'target');
  const shares = kinds.map(({ kind, color }) => ({
    label: names.kind[kind],
    color,
    count: targets.filter((target) => target.kind === kind).length,
  }));
  return (
    <section className={styles.band}>
      <div>
        <h1 lang="zh-CN">{report.title}</h1>
        <Facts report={report} />
      </div>
      <div>
        <ShareBar title={texts.kindsOfTargets} shares={shares} />
      </div>
      <Checkable share={report.checkable} targets={targets.length} />
    </section>
  );
}

function Facts({ report }: { report: ReportDetail }) {
  const { reading: texts, common } = useTexts();
  const facts = [texts.planOf(report.planYear), texts.characters(report.characters), ...(report.sample ? [texts.sample] : [])];
  return (
    <p className={styles.facts}>
      {facts.join(common.dot)}
      {common.dot}
      <a href={originalAddress(report.id)} download>
        {texts.original}
      </a>
    </p>
  );
}

function Checkable({ share, targets }: { share: number | null; targets: number }) {
  const { reading: texts, common } = useTexts();
  if (share === null) return <div />;
  const checkable = Math.round(share * targets);
  return (
    <div title={texts.checkableHint}>
      <div className={styles.gauge} role="img" aria-label={`${texts.checkable} ${common.share(share)}`}>
        <i style={{ width: `${String(share * 100)}%` }} />
      </div>
      <p className={styles.gaugeText}>
        <span>
          {texts.checkable} <b>{common.share(share)}</b>
        </span>
        <span>
          {checkable} / {targets}
        </span>
      </p>
    </div>
  );
}
