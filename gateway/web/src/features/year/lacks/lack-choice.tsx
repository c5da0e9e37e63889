import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { formatCount } from '@/lib/format';
import { useNarrow } from '@/lib/use-narrow';
import type { Lack } from '../api/get-lacks';
import { lackText } from './lack-key';
import { useLackName } from './use-lack-name';

interface Props {
  lacks: readonly Lack[];
  chosen: Lack;
  onChoose: (lack: string) => void;
}

/** What can be lacking, each with how many schools lack it. */
export function LackChoice({ lacks, chosen, onChoose }: Props) {
  const { t } = useTranslation();
  const nameOf = useLackName();
  const narrow = useNarrow();
  if (narrow) {
    return (
      <Select
        className="uf-lack-select"
        aria-label={t('lacks.title')}
        value={lackText(chosen)}
        onChange={onChoose}
        options={lacks.map((it) => ({ value: lackText(it), label: t('common.parens', { text: nameOf(it), more: formatCount(it.schools) }) }))}
      />
    );
  }
  return (
    <ul className="uf-lack-choice" aria-label={t('lacks.title')}>
      {lacks.map((it) => (
        <li key={lackText(it)}>
          <button type="button" aria-pressed={it === chosen} onClick={() => onChoose(lackText(it))}>
            <span>{nameOf(it)}</span>
            <b>{formatCount(it.schools)}</b>
          </button>
        </li>
      ))}
    </ul>
  );
}
