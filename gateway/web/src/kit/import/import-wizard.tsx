import { FileExcelOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import type { Sending } from '@/api/upload';
import { useCommand } from '@/api/use-command';
import { Page } from '@/components/page';
import { ProblemView } from '@/components/problem-view';
import type { Kind } from '@/config/feature';
import { FileDrop } from './file-drop';

/** The button that leads on from what was read. */
interface Step {
  text: string;
  disabled?: boolean;
}

interface Props<Sheet> {
  title: string;
  about: (sheet: Sheet | undefined) => string;
  /** A list to be filled in. */
  template: { href: string; text: string };
  accept: string;
  dropText: string;
  otherFileText: string;
  upload: (sending: Sending) => Promise<Sheet>;
  /** Takes over what was shown before; may be sent again for what did not work at once. */
  confirm: (sheet: Sheet, key: string) => Promise<Sheet>;
  changes: readonly Kind[];
  isConfirmed: (sheet: Sheet) => boolean;
  next: (sheet: Sheet) => Step | undefined;
  /** What stays in sight of what was shown before. */
  merged: (confirmed: Sheet, before: Sheet | undefined) => Sheet;
  /** The way on from what was confirmed. */
  onward: ReactNode;
  children: (sheet: Sheet) => ReactNode;
}

/** Takes a list from a file: every row is shown before anything is taken over, and afterwards what became of each. */
export function ImportWizard<Sheet>(props: Props<Sheet>) {
  const { title, about, template, accept, dropText, otherFileText, upload, isConfirmed, next, onward, children } = props;
  const [sheet, setSheet] = useState<Sheet>();
  const confirming = useCommand(props.confirm, {
    changes: props.changes,
    onSuccess: (confirmed) => setSheet((before) => props.merged(confirmed, before)),
  });
  const step = sheet && next(sheet);
  const confirmed = sheet !== undefined && isConfirmed(sheet);
  const startAgain = () => {
    setSheet(undefined);
    confirming.reset();
  };
  return (
    <Page
      title={title}
      about={about(sheet)}
      actions={
        <>
          {sheet === undefined && (
            <Button icon={<FileExcelOutlined aria-hidden />} href={template.href} download>
              {template.text}
            </Button>
          )}
          {sheet !== undefined && !confirmed && <Button onClick={startAgain}>{otherFileText}</Button>}
          {sheet !== undefined && step && (
            <Button
              type="primary"
              disabled={step.disabled ?? false}
              loading={confirming.isPending}
              onClick={() => confirming.mutate(sheet)}
            >
              {step.text}
            </Button>
          )}
          {confirmed && onward}
        </>
      }
    >
      {confirming.error && <ProblemView thrown={confirming.error} />}
      {sheet === undefined ? (
        <FileDrop accept={accept} upload={upload} onRead={setSheet}>
          <p>{dropText}</p>
        </FileDrop>
      ) : (
        children(sheet)
      )}
    </Page>
  );
}
