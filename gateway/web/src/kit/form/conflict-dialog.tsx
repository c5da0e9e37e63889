import { Button, Modal } from 'antd';
import { useTranslation } from 'react-i18next';

/** One thing that two people said differently. */
export interface Difference {
  name: string;
  mine: string;
  theirs: string;
}

interface Props {
  /** What differs, side by side. */
  differences: readonly Difference[];
  onTakeTheirs: () => void;
  onKeepMine: () => void;
}

/** Somebody else was faster: explains it and lets the person decide; nothing is lost before that. */
export function ConflictDialog({ differences, onTakeTheirs, onKeepMine }: Props) {
  const { t } = useTranslation();
  return (
    <Modal
      open
      title={t('conflict.title')}
      onCancel={onTakeTheirs}
      closable={false}
      mask={{ closable: false }}
      keyboard={false}
      footer={
        <>
          <Button onClick={onTakeTheirs}>{t('conflict.takeTheirs')}</Button>
          <Button type="primary" onClick={onKeepMine}>
            {t('conflict.keepMine')}
          </Button>
        </>
      }
    >
      <p>{t('conflict.detail')}</p>
      {differences.length > 0 && <Differences differences={differences} />}
      <p>{t('conflict.choice')}</p>
    </Modal>
  );
}

function Differences({ differences }: { differences: readonly Difference[] }) {
  const { t } = useTranslation();
  return (
    <table className="uf-differences">
      <thead>
        <tr>
          <td />
          <th scope="col">{t('conflict.mine')}</th>
          <th scope="col">{t('conflict.theirs')}</th>
        </tr>
      </thead>
      <tbody>
        {differences.map((it) => (
          <tr key={it.name}>
            <th scope="row">{it.name}</th>
            <td>{it.mine || '—'}</td>
            <td>{it.theirs || '—'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
