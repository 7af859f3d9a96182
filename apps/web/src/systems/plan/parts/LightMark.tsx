import type { Light } from '@luoshi/server/plan';
import { useTexts } from '../../../core/i18n/language.js';
import styles from './parts.module.css';

/** A light as a coloured sign and its word: never by colour alone. `small` leaves the word to those who do not see the sign. */
export function LightMark({ light, small = false }: { light: Light; small?: boolean }) {
  const { planNames } = useTexts();
  const word = planNames.lights[light];
  return (
    <span className={styles.light} data-light={light} title={small ? word : undefined}>
      <i aria-hidden="true" />
      <span className={small ? styles.unseen : undefined}>{word}</span>
    </span>
  );
}
