import { CalendarOutlined, FileSearchOutlined, FileDoneOutlined, LoginOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { useDocumentTitle } from '@/components/use-document-title';
import { HOME } from '@/config/paths';
import { signIn } from '@/session/sign-in';
import { Brand } from './brand';
import { LanguageSwitch } from './language-switch';

/** What somebody sees who is not signed in. */
export default function Landing() {
  const { t } = useTranslation();
  useDocumentTitle();
  const asked = useLocation().pathname !== HOME;
  return (
    <div className="uf-landing">
      <header>
        <Brand />
        <LanguageSwitch />
      </header>
      <main>
        <h1>{t('session.title')}</h1>
        <p className="uf-landing-intro">{t('session.intro')}</p>
        <Button type="primary" size="large" icon={<LoginOutlined aria-hidden />} onClick={() => signIn()}>
          {t('session.signIn')}
        </Button>
        <p className="uf-landing-hint">{t(asked ? 'session.signInToContinue' : 'session.signInHint')}</p>
        <ul className="uf-landing-steps">
          <li>
            <FileSearchOutlined aria-hidden />
            <h2>{t('session.stepRead')}</h2>
            <p>{t('session.stepReadDetail')}</p>
          </li>
          <li>
            <FileDoneOutlined aria-hidden />
            <h2>{t('session.stepReview')}</h2>
            <p>{t('session.stepReviewDetail')}</p>
          </li>
          <li>
            <CalendarOutlined aria-hidden />
            <h2>{t('session.stepYear')}</h2>
            <p>{t('session.stepYearDetail')}</p>
          </li>
        </ul>
      </main>
    </div>
  );
}
