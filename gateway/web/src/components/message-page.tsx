import { useTranslation } from 'react-i18next';
import { HOME } from '@/config/paths';
import { LinkButton } from './link-button';
import { Outcome } from '@/kit/outcome';
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
    <Outcome
      tone={missing ? 'info' : 'warning'}
      title={title}
      detail={t(missing ? 'shell.notFoundDetail' : 'shell.notAllowedDetail')}
      actions={
        <LinkButton type="primary" to={HOME}>
          {t('shell.toHome')}
        </LinkButton>
      }
    />
  );
}
