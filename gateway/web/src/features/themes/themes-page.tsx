import { EditOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Loaded } from '@/components/loaded';
import { Page } from '@/components/page';
import { Term } from '@/components/term';
import { DataTable } from '@/kit/list/data-table';
import { WordTags } from '@/kit/list/status-tag';
import { useMay } from '@/session/me-context';
import { themesQuery, type Theme } from './api/list-themes';
import { TryBox } from './try-box';
import { WordsDialog } from './words-dialog';
import './themes.css';

/** The federation's dictionary: by which words an item belongs to which theme. */
export default function ThemesPage() {
  const { t, i18n } = useTranslation();
  const writes = useMay('themes.write');
  const themes = useQuery(themesQuery);
  const [edited, setEdited] = useState<Theme>();
  const nameOf = ({ name }: Theme) => (i18n.language === 'en' ? name.en : name.zh);
  const edit = (it: Theme) => (
    <Button
      type="text"
      icon={<EditOutlined aria-hidden />}
      aria-label={`${t('common.edit')} ${nameOf(it)}`}
      onClick={() => setEdited(it)}
    />
  );
  return (
    <Page about={<Term name="theme">{t('themes.about')}</Term>}>
      {writes && <TryBox />}
      <Loaded query={themes}>
        {({ items }) => (
          <DataTable
            rows={items}
            rowKey={(it) => it.code}
            columns={[
              { key: 'name', title: t('common.theme'), width: 150, show: (it) => <strong>{nameOf(it)}</strong> },
              { key: 'words', title: t('themes.words'), show: (it) => <WordTags words={it.words} /> },
            ]}
            actions={writes ? edit : undefined}
          />
        )}
      </Loaded>
      {edited && <WordsDialog theme={edited} name={nameOf(edited)} onClose={() => setEdited(undefined)} />}
    </Page>
  );
}
