import { Result } from 'antd';
import { useTranslation } from 'react-i18next';
import { paths } from '@/config/paths';
import { LinkButton } from './link-button';
import { useDocumentTitle } from './use-document-title';

interface Props {
  status: '403' | '404';
}

/** A whole page that says why there is nothing to see, with the way home. */
export function MessagePage({ status }: Props) {
  const { t } = useTranslation();
  const missing = status === '404';
  const title = t(missing ? 'shell.notFoundTitle' : 'shell.notAllowedTitle');
  useDocumentTitle(title);
  return (
    <Result
      status={missing ? 'info' : 'warning'}
      title={<h1 className="uf-message-title">{title}</h1>}
      subTitle={t(missing ? 'shell.notFoundDetail' : 'shell.notAllowedDetail')}
      extra={
        <LinkButton type="primary" to={paths.home()}>
          {t('shell.toHome')}
        </LinkButton>
      }
    />
  );
}
