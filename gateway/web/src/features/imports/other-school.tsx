import { useQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { schoolQuery } from '@/session/get-school';
import { useMe } from '@/session/me-context';

/** Points out that a document names another school than the one it was uploaded for. */
export function OtherSchool({ named }: { named: string | null | undefined }) {
  const { t } = useTranslation();
  const { school } = useMe();
  const { data: own } = useQuery({ ...schoolQuery(school?.id ?? ''), enabled: school != null && named != null });
  if (named == null || own === undefined || isSame(named, own.name)) {
    return null;
  }
  return <Alert className="uf-kept" type="warning" showIcon title={t('imports.otherSchool', { named })} />;
}

/** Documents add the county in front or the union behind, or leave out either. */
function isSame(one: string, other: string): boolean {
  const [named, own] = [one, other].map((it) => it.replaceAll(/\s/g, ''));
  return named === undefined || own === undefined || named === '' || named.includes(own) || own.includes(named);
}
