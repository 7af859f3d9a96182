import type { Heading } from '@luoshi/reader';
import { memo, useMemo, useState } from 'react';
import { useTexts } from '../../../core/i18n/language.js';
import { cx } from '../../../core/parts/cx.js';
import type { ReportIndex } from '../index-report.js';
import { branchOf, countsOf, treeOf, type Branch } from './outline-tree.js';
import styles from './Outline.module.css';

interface OutlineProps {
  index: ReportIndex;
  passing: ReadonlySet<string> | null;
  /** The heading of the text that is read now. */
  here: string | null;
  onJump: (heading: Heading) => void;
}

/** The report's headings with the number of commitments under each; those below the second level open where the reader is. */
export const Outline = memo(function Outline({ index, passing, here, onJump }: OutlineProps) {
  const { reading: texts } = useTexts();
  const { outline } = index.detail.reading;
  const tree = useMemo(() => treeOf(outline), [outline]);
  const counts = useMemo(() => countsOf(index, passing), [index, passing]);
  const [opened, setOpened] = useState<ReadonlyMap<string, boolean>>(new Map());
  const onTheWay = useMemo(() => branchOf(outline, here), [outline, here]);
  if (tree.length === 0) return <p className={styles.empty}>{texts.noOutline}</p>;
  const isOpen = (branch: Branch): boolean => opened.get(branch.heading.id) ?? (branch.depth < 1 || onTheWay.has(branch.heading.id));
  return (
    <nav aria-label={texts.outline}>
      <Branches
        branches={tree}
        counts={counts}
        here={here}
        isOpen={isOpen}
        onJump={onJump}
        onToggle={(branch) => {
          setOpened(new Map(opened).set(branch.heading.id, !isOpen(branch)));
        }}
      />
    </nav>
  );
});

interface BranchesProps {
  branches: readonly Branch[];
  counts: ReadonlyMap<string, number>;
  here: string | null;
  isOpen: (branch: Branch) => boolean;
  onJump: (heading: Heading) => void;
  onToggle: (branch: Branch) => void;
}

function Branches(props: BranchesProps) {
  return (
    <ol className={styles.list}>
      {props.branches.map((branch) => (
        <BranchItem key={branch.heading.id} branch={branch} {...props} />
      ))}
    </ol>
  );
}

function BranchItem({ branch, ...props }: BranchesProps & { branch: Branch }) {
  const { reading: texts } = useTexts();
  const { heading, below, depth } = branch;
  const isHere = props.here === heading.id;
  const isOpen = below.length > 0 && props.isOpen(branch);
  return (
    <li>
      <div className={cx(styles.row, isHere && styles.here)} style={{ paddingLeft: 10 + Math.min(depth, 4) * 14 }}>
        <a
          href={`#${heading.id}`}
          lang="zh-CN"
          aria-current={isHere ? 'location' : undefined}
          onClick={(event) => {
            event.preventDefault();
            props.onJump(heading);
          }}
        >
          {heading.form === 'topic' ? heading.title : heading.quote}
        </a>
        <span className={styles.count}>{props.counts.get(heading.id) ?? 0}</span>
        {below.length > 0 && (
          <button
            type="button"
            aria-expanded={isOpen}
            aria-label={isOpen ? texts.collapse(heading.title) : texts.expand(heading.title)}
            onClick={() => {
              props.onToggle(branch);
            }}
          >
            {isOpen ? '−' : '+'}
          </button>
        )}
      </div>
      {isOpen && <Branches {...props} branches={below} />}
    </li>
  );
}
