import { useTexts } from '../../../core/i18n/language.js';
import type { Hits } from './use-hits.js';
import type { View } from './use-view.js';
import styles from './FilterBar.module.css';

/** Finds words in the report: Enter leads to the next place, Shift+Enter to the one before. */
export function SearchBox({ view, hits }: { view: View; hits: Hits }) {
  const { filters: texts } = useTexts();
  return (
    <search className={styles.search}>
      <input
        id="find"
        type="search"
        value={view.words}
        placeholder={texts.search}
        aria-label={texts.search}
        onChange={(event) => {
          view.set({ q: event.target.value });
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          hits.move(event.shiftKey ? -1 : 1);
        }}
      />
      {view.words.trim() !== '' && (
        <>
          <span className={styles.hits} role="status">
            {texts.hits(hits.number, hits.all.length)}
          </span>
          <button
            type="button"
            aria-label={texts.previousHit}
            disabled={hits.all.length === 0}
            onClick={() => {
              hits.move(-1);
            }}
          >
            ↑
          </button>
          <button
            type="button"
            aria-label={texts.nextHit}
            disabled={hits.all.length === 0}
            onClick={() => {
              hits.move(1);
            }}
          >
            ↓
          </button>
        </>
      )}
    </search>
  );
}
