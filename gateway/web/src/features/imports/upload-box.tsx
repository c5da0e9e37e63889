import { InboxOutlined } from '@ant-design/icons';
import { useQueryClient } from '@tanstack/react-query';
import { Progress, Upload } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { problemOf, type ApiProblem } from '@/api/problem';
import { ProblemView } from '@/components/problem-view';
import { importQuery } from './api/get-import';
import { uploadDocument } from './api/upload-document';
import { importPath } from './paths';

interface Sending {
  key: string;
  file: File;
  share: number;
  problem?: ApiProblem;
  readAs?: { id: string; title: string };
}

/** Takes documents, shows how far each is, and opens the reading of a single one at once. */
export function UploadBox() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [sendings, setSendings] = useState<Sending[]>([]);

  const note = (key: string, news: Partial<Sending>) =>
    setSendings((before) => before.map((it) => (it.key === key ? { ...it, ...news } : it)));

  const send = async ({ key, file }: Pick<Sending, 'key' | 'file'>, alone: boolean) => {
    try {
      const reading = await uploadDocument({ file, key, onProgress: (share) => note(key, { share }) });
      queries.setQueryData(importQuery(reading.id).queryKey, reading);
      note(key, { readAs: { id: reading.id, title: reading.title ?? reading.fileName } });
      await queries.invalidateQueries({ queryKey: ['imports', 'list'] });
      if (alone) {
        await navigate(importPath(reading.id));
      }
    } catch (thrown) {
      note(key, { problem: problemOf(thrown) });
    }
  };

  /** What was dropped before stays in the list: its outcome may not have been seen yet. */
  const begin = async (files: File[]) => {
    const added = files.map((file) => ({ key: crypto.randomUUID(), file, share: 0 }));
    const alone = added.length === 1 && sendings.every((it) => it.readAs);
    setSendings((before) => [...added, ...before]);
    for (const it of added) {
      await send(it, alone);
    }
  };

  const forget = (key: string) => setSendings((before) => before.filter((it) => it.key !== key));

  const again = (sending: Sending) => {
    setSendings((before) =>
      before.map((it) => (it.key === sending.key ? { key: it.key, file: it.file, share: 0 } : it)),
    );
    void send(sending, sendings.every((it) => it.readAs || it.key === sending.key));
  };

  return (
    <div className="uf-upload">
      <Upload.Dragger
        multiple
        accept=".txt,.doc,.docx"
        showUploadList={false}
        beforeUpload={(file, files) => {
          if (file === files[0]) {
            void begin(files);
          }
          return false;
        }}
      >
        <InboxOutlined className="uf-drop-icon" aria-hidden />
        <p>{t('imports.drop')}</p>
        <p className="uf-quiet">{t('imports.formats')}</p>
      </Upload.Dragger>
      <ul className="uf-sendings" aria-live="polite">
        {sendings.map((it) => (
          <li key={it.key} className="uf-card">
            <strong>{it.file.name}</strong>
            <Outcome sending={it} onRetry={() => again(it)} onClose={() => forget(it.key)} />
          </li>
        ))}
      </ul>
    </div>
  );
}

interface OutcomeProps {
  sending: Sending;
  onRetry: () => void;
  /** Takes a failure that was read off the list. */
  onClose: () => void;
}

function Outcome({ sending, onRetry, onClose }: OutcomeProps) {
  const { t } = useTranslation();
  const { problem, readAs, share } = sending;
  if (problem) {
    return <ProblemView thrown={problem} onRetry={problem.passing ? onRetry : undefined} onClose={onClose} />;
  }
  if (readAs) {
    return <Link to={importPath(readAs.id)}>{t('imports.readAs', { title: readAs.title })}</Link>;
  }
  return (
    <>
      <Progress percent={Math.round(share * 100)} status="active" />
      <span>{t(share < 1 ? 'imports.uploading' : 'imports.beingRead')}</span>
    </>
  );
}
