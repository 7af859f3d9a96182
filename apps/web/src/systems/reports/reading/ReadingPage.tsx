import { Drawer } from 'antd';
import { useMemo, useRef, useState } from 'react';
import { useTexts } from '../../../core/i18n/language.js';
import { indexReport, type ReportIndex } from '../index-report.js';
import { useDetail } from '../use-detail.js';
import { Article } from './Article.js';
import { FilterBar } from './FilterBar.js';
import { KeysDialog } from './KeysDialog.js';
import { Outline } from './Outline.js';
import { Panel } from './Panel.js';
import { makeParagraphs } from './paragraphs.js';
import { SelectionBar } from './SelectionBar.js';
import { CorrectionsProvider } from './use-corrections.js';
import { useHeadingHere } from './use-heading-here.js';
import { useHits } from './use-hits.js';
import { useKeys } from './use-keys.js';
import { useMarked } from './use-marked.js';
import { useMoves } from './use-moves.js';
import { useView } from './use-view.js';
import styles from './ReadingPage.module.css';

/** The report page: outline, the report as it was written, and what is known of the selected commitment. */
export function ReadingPage() {
  const detail = useDetail();
  const index = useMemo(() => indexReport(detail), [detail]);
  return (
    <CorrectionsProvider detail={detail}>
      <Reading index={index} />
    </CorrectionsProvider>
  );
}

function Reading({ index }: { index: ReportIndex }) {
  const { text, reading } = index.detail;
  const paragraphs = useMemo(() => makeParagraphs(text, reading), [text, reading]);
  const article = useRef<HTMLElement>(null);
  const view = useView(index);
  const hits = useHits(text, view.words);
  const moves = useMoves({ article, view, hits });
  const here = useHeadingHere(article, reading.outline);
  const { marked, forget } = useMarked(article);
  const [isHelpOpen, setHelpOpen] = useState(false);
  useKeys({
    index,
    view,
    moves,
    onHelp: () => {
      setHelpOpen(true);
    },
  });
  const outline = <Outline index={index} passing={view.passing} here={here} onJump={moves.jump} />;
  return (
    <div className={styles.page}>
      <div className={styles.outline}>{outline}</div>
      <div className={styles.text}>
        <FilterBar
          index={index}
          view={view}
          hits={hits}
          onHelp={() => {
            setHelpOpen(true);
          }}
        />
        <Article
          articleRef={article}
          index={index}
          paragraphs={paragraphs}
          selected={view.selected}
          passing={view.passing}
          hits={hits.all}
          currentHit={hits.current?.start ?? null}
          withPassedOver={view.withPassedOver}
          withLights={view.withLights}
          onSelect={moves.select}
        />
      </div>
      <Panel index={index} selected={view.selected} onSelect={moves.select} onStep={moves.step} marked={marked} />
      <OutlineDrawer isEmpty={reading.outline.length === 0}>{outline}</OutlineDrawer>
      {marked && <SelectionBar index={index} marked={marked} onSelect={moves.select} onDone={forget} />}
      {isHelpOpen && (
        <KeysDialog
          onClose={() => {
            setHelpOpen(false);
          }}
        />
      )}
    </div>
  );
}

function OutlineDrawer({ children, isEmpty }: { children: React.ReactNode; isEmpty: boolean }) {
  const { reading: texts } = useTexts();
  const [isOpen, setOpen] = useState(false);
  if (isEmpty) return null;
  return (
    <>
      <button
        type="button"
        className={styles.drawerButton}
        aria-haspopup="dialog"
        onClick={() => {
          setOpen(true);
        }}
      >
        ☰ {texts.openOutline}
      </button>
      <Drawer
        open={isOpen}
        placement="left"
        size={320}
        title={texts.outline}
        onClose={() => {
          setOpen(false);
        }}
      >
        <div
          onClick={(event) => {
            if (event.target instanceof Element && event.target.closest('a')) setOpen(false);
          }}
        >
          {children}
        </div>
      </Drawer>
    </>
  );
}
