import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { schoolQuery } from '@/session/get-school';
import { schoolsQuery } from './api/list-schools';
import './schools.css';

interface Props {
  value: string | undefined;
  onChange: (school: string | undefined) => void;
}

/** Finds one of the federation's schools by a part of its name or code. */
export function SchoolSelect({ value, onChange }: Props) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const [text, setText] = useState('');
  const search = useDeferredValue(text.trim());
  const found = useInfiniteQuery({ ...schoolsQuery({ search: search === '' ? undefined : search }), enabled: open });
  const chosen = useQuery({ ...schoolQuery(value ?? ''), enabled: value !== undefined }).data;
  const options = (found.data?.pages ?? []).flatMap((it) => it.items).map(({ id, name }) => ({ value: id, label: name }));
  const missing = value !== undefined && !options.some((it) => it.value === value);
  return (
    <Select
      allowClear
      value={value}
      placeholder={t('common.school')}
      aria-label={t('common.school')}
      className="uf-school-select"
      loading={found.isFetching}
      open={open}
      onOpenChange={setOpen}
      showSearch={{ filterOption: false, onSearch: setText }}
      notFoundContent={found.isPending ? t('common.loading') : t('schools.empty')}
      onChange={(school?: string) => onChange(school)}
      options={missing ? [{ value, label: chosen?.name ?? t('common.loading') }, ...options] : options}
    />
  );
}
