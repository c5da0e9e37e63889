import { useQuery } from '@tanstack/react-query';
import { Table, Tag, Button, type TableColumnsType } from 'antd';
import { EditOutlined } from '@ant-design/icons';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Loaded } from '@/components/loaded';
import { Term } from '@/components/term';
import { Page } from '@/components/page';
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
  const columns: TableColumnsType<Theme> = [
    {
      title: t('common.theme'),
      key: 'name',
      width: 150,
      responsive: ['sm'],
      render: (_, it) => <strong>{nameOf(it)}</strong>,
    },
    {
      title: t('themes.words'),
      key: 'words',
      render: (_, theme) => (
        <span className="uf-themes">
          <strong className="uf-phone-only uf-whole-line">{nameOf(theme)}</strong>
          {theme.words.map((it) => (
            <Tag key={it} variant="filled">
              {it}
            </Tag>
          ))}
        </span>
      ),
    },
  ];
  if (writes) {
    columns.push({
      key: 'edit',
      title: <span className="uf-unseen">{t('common.edit')}</span>,
      width: 56,
      render: (_, it) => (
        <Button
          type="text"
          icon={<EditOutlined aria-hidden />}
          aria-label={`${t('common.edit')} ${nameOf(it)}`}
          onClick={() => setEdited(it)}
        />
      ),
    });
  }
  return (
    <Page about={<Term name="theme">{t('themes.about')}</Term>}>
      {writes && <TryBox />}
      <Loaded query={themes}>
        {({ items }) => <Table rowKey="code" columns={columns} dataSource={items} pagination={false} />}
      </Loaded>
      {edited && <WordsDialog theme={edited} name={nameOf(edited)} onClose={() => setEdited(undefined)} />}
    </Page>
  );
}
