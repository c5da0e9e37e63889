import { Modal } from 'antd';
import { useTranslation } from 'react-i18next';

const KEYS = ['j', 'k', 'x', 'a', 'r', '?'] as const;

/** What the single keys of the review do. */
export function KeysHelp({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Modal open title={t('review.help.title')} footer={null} onCancel={onClose}>
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
    </Modal>
  );
}
