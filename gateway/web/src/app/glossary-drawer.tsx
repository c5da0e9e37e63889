import { Empty, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TermName } from '@/components/term';
import glossary from '@/i18n/zh-CN/glossary.json';
import { InfoDrawer } from '@/kit/info-drawer';

const NAMES = Object.keys(glossary.words) as TermName[];

/** All hard words with what they mean. */
export default function GlossaryDrawer({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const [search, setSearch] = useState('');
  const wanted = search.trim().toLowerCase();
  const found = NAMES.filter((it) =>
    `${t(`glossary.words.${it}`)} ${t(`glossary.meanings.${it}`)}`.toLowerCase().includes(wanted),
  );
  return (
    <InfoDrawer title={t('glossary.title')} onClose={onClose}>
      <Input.Search
        allowClear
        placeholder={t('glossary.search')}
        aria-label={t('glossary.search')}
        onChange={(event) => setSearch(event.target.value)}
      />
      {found.length === 0 ? (
        <Empty description={t('glossary.nothing')} image={Empty.PRESENTED_IMAGE_SIMPLE} />
      ) : (
        <dl className="uf-glossary">
          {found.map((it) => (
            <div key={it}>
              <dt>{t(`glossary.words.${it}`)}</dt>
              <dd>{t(`glossary.meanings.${it}`)}</dd>
            </div>
          ))}
        </dl>
      )}
    </InfoDrawer>
  );
}
