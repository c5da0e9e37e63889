import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { schoolQuery } from './get-school';
import { useMe, useWorksForFederation } from './me-context';

/** Where the person works, for people to read: the federation, or their school by its name. */
export function usePlace(): string {
  const { t } = useTranslation();
  const { school } = useMe();
  const federation = useWorksForFederation();
  const entry = useQuery({ ...schoolQuery(school?.id ?? ''), enabled: !federation && school !== undefined });
  return federation ? t('shell.federation') : (entry.data?.name ?? school?.code ?? '');
}
