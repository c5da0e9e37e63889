import { Switch } from 'antd';
import { useTranslation } from 'react-i18next';
import { InfoDialog } from '@/kit/info-dialog';
import { useSingleKeys } from '@/lib/use-single-keys';

const KEYS = ['j', 'k', 'x', 'a', 'r', '?'] as const;

/** What the single keys of the review do. */
export function KeysHelp({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const [on, setOn] = useSingleKeys();
  return (
    <InfoDialog title={t('review.help.title')} onClose={onClose}>
      <p>
        <Switch checked={on} onChange={setOn} aria-label={t('shell.singleKeys')} /> {t('shell.singleKeys')}
      </p>
      <dl className="uf-keys">
        {KEYS.map((key) => (
          <div key={key}>
            <dt>
              <kbd>{key.toUpperCase()}</kbd>
            </dt>
            <dd>{t(`review.help.${key}`)}</dd>
          </div>
        ))}
      </dl>
    </InfoDialog>
  );
}
