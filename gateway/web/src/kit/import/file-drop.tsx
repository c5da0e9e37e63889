import { InboxOutlined } from '@ant-design/icons';
import { Progress, Upload } from 'antd';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf, type ApiProblem } from '@/api/problem';
import type { Sending } from '@/api/upload';
import { ProblemView } from '@/components/problem-view';
import './import.css';

interface Dropped<Read> {
  /** The same for every attempt at this file. */
  key: string;
  file: File;
  share: number;
  problem?: ApiProblem;
  read?: Read;
}

interface Props<Read> {
  /** Which files there may be, `.docx,.txt`. */
  accept: string;
  several?: boolean;
  upload: (sending: Sending) => Promise<Read>;
  /** Told what came of a file, and whether it was the only one that was waited for. */
  onRead: (read: Read, alone: boolean) => unknown;
  /** What is said of a file that arrived, beside its name. */
  outcome?: (read: Read) => ReactNode;
  children: ReactNode;
}

/** Takes files, shows how far each is, and sends one again that did not get through: as the same thing, not as another. */
export function FileDrop<Read>({ accept, several = false, upload, onRead, outcome, children }: Props<Read>) {
  const [all, setAll] = useState<Dropped<Read>[]>([]);
  const note = (key: string, news: Partial<Dropped<Read>>) =>
    setAll((before) => before.map((it) => (it.key === key ? { ...it, ...news } : it)));

  const send = async ({ key, file }: Dropped<Read>, alone: boolean) => {
    try {
      const read = await upload({ file, key, onProgress: (share) => note(key, { share }) });
      note(key, { read });
      await onRead(read, alone);
    } catch (thrown) {
      note(key, { problem: problemOf(thrown) });
    }
  };

  /** What was dropped before stays in the list: its outcome may not have been seen yet. */
  const begin = async (files: readonly File[]) => {
    const added = files.map((file): Dropped<Read> => ({ key: crypto.randomUUID(), file, share: 0 }));
    const alone = added.length === 1 && all.every((it) => it.read);
    setAll((before) => [...added, ...before]);
    for (const it of added) {
      await send(it, alone);
    }
  };

  const again = (dropped: Dropped<Read>) => {
    note(dropped.key, { share: 0, problem: undefined });
    void send(dropped, all.every((it) => it.read || it.key === dropped.key));
  };

  return (
    <div className="uf-upload">
      <Upload.Dragger
        multiple={several}
        accept={accept}
        showUploadList={false}
        disabled={!several && all.some(isOnItsWay)}
        beforeUpload={(file, files) => {
          if (file === files[0]) {
            void begin(several ? files : [file]);
          }
          return false;
        }}
      >
        <InboxOutlined className="uf-drop-icon" aria-hidden />
        {children}
      </Upload.Dragger>
      <ul className="uf-sendings" aria-live="polite">
        {all.map((it) => (
          <li key={it.key} className="uf-card">
            <strong>{it.file.name}</strong>
            {it.read === undefined ? (
              <OnItsWay
                dropped={it}
                onRetry={() => again(it)}
                onClose={() => setAll((before) => before.filter(({ key }) => key !== it.key))}
              />
            ) : (
              outcome?.(it.read)
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function isOnItsWay({ read, problem }: Dropped<unknown>): boolean {
  return read === undefined && problem === undefined;
}

interface OnItsWayProps {
  dropped: Dropped<unknown>;
  onRetry: () => void;
  /** Takes a failure that was read off the list. */
  onClose: () => void;
}

function OnItsWay({ dropped: { problem, share }, onRetry, onClose }: OnItsWayProps) {
  const { t } = useTranslation();
  return problem ? (
    <ProblemView thrown={problem} onRetry={problem.passing ? onRetry : undefined} onClose={onClose} />
  ) : (
    <>
      <Progress percent={Math.round(share * 100)} status="active" />
      <span>{t(share < 1 ? 'form.uploading' : 'form.beingRead')}</span>
    </>
  );
}
