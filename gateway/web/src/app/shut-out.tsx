import { LogoutOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Outcome } from '@/kit/outcome';
import { signIn } from '@/session/sign-in';
import { useDocumentTitle } from '@/components/use-document-title';
import { Brand } from './brand';
import { LanguageSwitch } from './language-switch';
import { useLeave } from './use-leave';

interface Props {
  /** True when it is known that the school is suspended; a fresh sign-in only says that there is no school. */
  suspended: boolean;
  onRetry: () => unknown;
}

/**
 * Tells somebody who is signed in but has no school to work for why, what to do, and lets them go. Who has several and
 * left the question for which one is asked again by signing in.
 */
export default function ShutOut({ suspended, onRetry }: Props) {
  const { t } = useTranslation();
  const leave = useLeave();
  const title = t(suspended ? 'session.suspendedTitle' : 'session.noSchoolTitle');
  useDocumentTitle(title);
  return (
    <div className="uf-landing">
      <header>
        <Brand />
        <LanguageSwitch />
      </header>
      <main>
        <Outcome
          tone="warning"
          title={title}
          detail={<Reasons suspended={suspended} />}
          actions={
            <>
              <Button type="primary" icon={<LogoutOutlined aria-hidden />} onClick={leave}>
                {t('shell.signOut')}
              </Button>
              {!suspended && <Button onClick={() => signIn()}>{t('session.signInAgain')}</Button>}
              <Button onClick={() => void onRetry()}>{t('common.retry')}</Button>
            </>
          }
        />
      </main>
    </div>
  );
}

function Reasons({ suspended }: { suspended: boolean }) {
  const { t } = useTranslation();
  return (
    <>
      <p>{t(suspended ? 'session.suspendedDetail' : 'session.maybeSuspended')}</p>
      {!suspended && <p>{t('session.maybeNotJoined')}</p>}
    </>
  );
}
