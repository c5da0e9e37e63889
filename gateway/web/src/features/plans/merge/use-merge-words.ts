import { useTranslation } from 'react-i18next';
import { useThemeName } from '@/components/use-theme-name';
import { formatDay } from '@/lib/format';
import { listed } from '@/lib/list';
import { monthsText } from '@/lib/months';
import type { Choice } from './merge-contents';
import type { Field, Kind, Value } from './parts';

/** Names a field as the form that edits it does. */
export function useFieldName(): (kind: Kind, field: Choice['field']) => string {
  const { t } = useTranslation();
  const names: Record<Exclude<Field, 'text'>, string> = {
    title: t('plans.title'),
    marker: t('plans.marker'),
    heading: t('plans.heading'),
    months: t('common.month'),
    weeks: t('conflict.weeks'),
    themes: t('common.theme'),
    responsible: t('plans.responsible'),
    dates: t('plans.dates'),
  };
  return (kind, field) => {
    switch (field) {
      case 'whole':
        return t('conflict.whole');
      case 'order':
        return t('conflict.orderOf');
      case 'text':
        return t(kind === 'item' ? 'conflict.wording' : 'plans.text');
      default:
        return names[field];
    }
  };
}

/** A value as a person reads it. */
export function useValueText(): (field: Choice['field'], value: Value | undefined) => string {
  const themeName = useThemeName();
  return (field, value = '') => textOf(field, value, themeName) || '—';
}

function textOf(field: Choice['field'], value: Value, themeName: (code: string) => string): string {
  if (typeof value === 'string') {
    return value;
  }
  switch (field) {
    case 'months':
      return monthsText(value.map(Number));
    case 'themes':
      return listed(value.map(String).map(themeName));
    case 'dates':
      return value.map(String).filter((it) => it !== '').map(formatDay).join(' – ');
    default:
      return listed(value.map(String));
  }
}
