import type { Light } from '@luoshi/server/plan';
import { useTexts } from '../../../core/i18n/language.js';
import { LIGHTS } from '../parts/lights.js';
import styles from './LightBar.module.css';

/** The lights of a few commitments as a thin stacked bar, for a list of many. */
export function LightBar({ counts }: { counts: Readonly<Record<Light, number>> }) {
  const { planNames } = useTexts();
  const words = LIGHTS.map((light) => `${planNames.lights[light]} ${String(counts[light])}`).join(', ');
  return (
    <span className={styles.bar} role="img" aria-label={words} title={words}>
      {LIGHTS.map((light) => counts[light] > 0 && <i key={light} data-light={light} style={{ flex: counts[light] }} />)}
    </span>
  );
}
