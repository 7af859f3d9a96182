import type { PlanDetail } from '@luoshi/server/plan';
import { Button, Dropdown } from 'antd';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { useTexts } from '../../../../core/i18n/language.js';
import { draftAddress, sheetAddress } from '../../api.js';
import { AddDialog } from './AddDialog.js';
import { PublishDialog } from './PublishDialog.js';
import { RulesDrawer } from './RulesDrawer.js';
import { SheetDialog } from './SheetDialog.js';
import { VersionsDrawer } from './VersionsDrawer.js';

interface ActionsProps {
  plan: PlanDetail;
  isPlanner: boolean;
}

type Show = (what: string) => void;

/** What can be done with the plan as a whole. `?show=rules` and the like open a dialog, so that other pages can lead to it. */
export function PlanActions({ plan, isPlanner }: ActionsProps) {
  const texts = useTexts().planPlanner.actions;
  const [query, setQuery] = useSearchParams();
  const show = (what: string | null): void => {
    setQuery(
      (old) => {
        const next = new URLSearchParams(old);
        if (what === null) next.delete('show');
        else next.set('show', what);
        return next;
      },
      { replace: true, preventScrollReset: true },
    );
  };
  return (
    <>
      {isPlanner && <PlannerButtons plan={plan} onShow={show} />}
      <SheetMenu plan={plan} isPlanner={isPlanner} onShow={show} />
      <DraftMenu plan={plan} />
      <Button onClick={() => show('versions')}>{texts.versions}</Button>
      <Button onClick={() => show('rules')}>{texts.rules}</Button>
      <Shown what={query.get('show')} plan={plan} isPlanner={isPlanner} onClose={() => show(null)} />
    </>
  );
}

function Shown({ what, plan, isPlanner, onClose }: ActionsProps & { what: string | null; onClose: () => void }): ReactNode {
  if (what === 'versions') return <VersionsDrawer plan={plan} onClose={onClose} />;
  if (what === 'rules') return <RulesDrawer plan={plan} onClose={onClose} />;
  if (!isPlanner) return null;
  if (what === 'publish' || what === 'close') return <PublishDialog plan={plan} move={what} onClose={onClose} />;
  if (what === 'sheet') return <SheetDialog plan={plan} onClose={onClose} />;
  if (what === 'add') return <AddDialog plan={plan} onClose={onClose} />;
  return null;
}

function PlannerButtons({ plan, onShow }: { plan: PlanDetail; onShow: Show }) {
  const texts = useTexts().planPlanner.actions;
  if (plan.state === 'closed') return null;
  const isDraft = plan.state === 'draft';
  return (
    <>
      {(isDraft || plan.pending > 0) && (
        <Button type="primary" onClick={() => onShow('publish')}>
          {isDraft ? texts.publish : texts.publishAgain(plan.pending)}
        </Button>
      )}
      <Button onClick={() => onShow('add')}>{texts.add}</Button>
      {!isDraft && plan.pending === 0 && <Button onClick={() => onShow('close')}>{texts.close}</Button>}
    </>
  );
}

function SheetMenu({ plan, isPlanner, onShow }: ActionsProps & { onShow: Show }) {
  const texts = useTexts().planPlanner.actions;
  const items = [
    {
      key: 'export',
      label: (
        <a href={sheetAddress(plan.id)} download>
          {texts.exportSheet}
        </a>
      ),
    },
    ...(isPlanner && plan.state !== 'closed' ? [{ key: 'import', label: texts.importSheet, onClick: () => onShow('sheet') }] : []),
  ];
  return (
    <Dropdown menu={{ items }} trigger={['click']}>
      <Button aria-haspopup="menu">{texts.sheet} ▾</Button>
    </Dropdown>
  );
}

const REPORT_KINDS = ['annual', 'midyear'] as const;
const FORMATS = ['docx', 'md', 'html'] as const;

function DraftMenu({ plan }: { plan: PlanDetail }) {
  const texts = useTexts().planPlanner.actions;
  const items = REPORT_KINDS.map((kind) => ({
    key: kind,
    type: 'group' as const,
    label: texts.draftKinds[kind],
    children: FORMATS.map((format) => ({
      key: `${kind}-${format}`,
      label: (
        <a href={draftAddress(plan.id, kind, format)} download>
          {texts.formats[format]}
        </a>
      ),
    })),
  }));
  return (
    <Dropdown menu={{ items }} trigger={['click']}>
      <Button aria-haspopup="menu">{texts.draft} ▾</Button>
    </Dropdown>
  );
}
