import { Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useDocumentTitle } from '@/components/use-document-title';
import type { Me } from '@/session/get-me';
import { MeContext } from '@/session/me-context';
import { useAppearance } from '../appearance';
import { LanguageSwitch } from '../language-switch';
import { ListBlocks } from './list-blocks';
import './gallery.css';

/** Somebody for whom the blocks are shown; nobody has to be signed in. */
const ANYBODY: Me = { userId: 'anybody', username: 'anybody', signedIn: true, displayName: '王建国', roles: ['chair'], language: 'zh-CN', page: 'kit' };

/** Every block that screens are made of, in each language and colour, on a desk and on a phone; only where we develop. */
export default function GalleryPage() {
  const { t } = useTranslation();
  const [appearance, setAppearance] = useAppearance();
  const [address] = useSearchParams();
  const onPhone = address.has('phone');
  useDocumentTitle('Kit');
  return (
    <MeContext value={ANYBODY}>
      <main className="uf-gallery">
        {!onPhone && (
          <header className="uf-page-header">
            <h1>Kit</h1>
            <div className="uf-actions">
              <LanguageSwitch />
              <Segmented
                value={appearance}
                onChange={setAppearance}
                options={(['light', 'dark', 'system'] as const).map((it) => ({ value: it, label: t(`shell.${it}`) }))}
              />
            </div>
          </header>
        )}
        <ListBlocks />
        {!onPhone && <iframe title="Phone" src="/kit?phone" width={375} height={812} />}
      </main>
    </MeContext>
  );
}
