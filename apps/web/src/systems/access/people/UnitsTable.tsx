import type { UnitEntry } from '@luoshi/server/access';
import { Button } from 'antd';
import { useTexts } from '../../../core/i18n/language.js';
import { changeUnit } from '../api.js';
import { asTree } from './unit-tree.js';
import { useSaving } from './use-saving.js';
import styles from './PeoplePage.module.css';

/** The district's units, each below the one it belongs to. */
export function UnitsTable({ units, onEdit }: { units: readonly UnitEntry[]; onEdit: (unit: UnitEntry) => void }) {
  const { access } = useTexts();
  const saving = useSaving();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{access.unitName}</th>
          <th scope="col">{access.kind}</th>
          <th scope="col">{access.duties}</th>
          <th scope="col">{access.status}</th>
        </tr>
      </thead>
      <tbody>
        {asTree(units).map(({ unit, depth }) => (
          <tr key={unit.id} data-closed={unit.active === false ? '' : undefined}>
            <th scope="row">
              <span style={{ marginLeft: depth * 22 }}>{unit.name}</span>
            </th>
            <td>{access.kinds[unit.kind]}</td>
            <td className={styles.duties}>{unit.duties}</td>
            <td>
              <span className={styles.small}>{unit.active === false ? access.closed : access.active}</span>
              <span className={styles.acts}>
                <Button
                  size="small"
                  aria-label={`${access.edit}${access.personOf(unit.name)}`}
                  onClick={() => {
                    onEdit(unit);
                  }}
                >
                  {access.edit}
                </Button>
                <Button
                  size="small"
                  aria-label={`${unit.active === false ? access.open : access.close}${access.personOf(unit.name)}`}
                  onClick={() => {
                    saving.mutate(() => changeUnit(unit.id, { active: unit.active === false }));
                  }}
                >
                  {unit.active === false ? access.open : access.close}
                </Button>
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
