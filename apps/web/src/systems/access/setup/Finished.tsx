import { Navigate, useNavigate } from 'react-router';
import { Button } from 'antd';
import { useTexts } from '../../../core/i18n/language.js';
import { useSession } from '../../../core/session/use-session.js';
import form from '../parts/form.module.css';
import { Trouble } from '../parts/Trouble.js';

/** Leads on to the first page, once it is known who is signed in; says first what did not come off. */
export function Finished({ failedReport }: { failedReport: string | null }) {
  const { access } = useTexts();
  const { person } = useSession();
  const navigate = useNavigate();
  if (failedReport === null) return person ? <Navigate to="/" replace /> : <p role="status">{access.finishing}</p>;
  return (
    <div className={form.narrow}>
      <Trouble error={access.reportFailed(failedReport)} />
      <div className={form.buttons}>
        <Button type="primary" onClick={() => void navigate('/people')}>
          {access.toPeople}
        </Button>
      </div>
    </div>
  );
}
