import { DownloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { usePageAddress } from '@/session/use-page-address';

interface Props {
  href: string;
  /** What is to be known of it beforehand. */
  title?: string | undefined;
  children: ReactNode;
}

/** Takes out a file, which the browser saves by itself. */
export function ExportButton({ href, title, children }: Props) {
  const addressOf = usePageAddress();
  return (
    <Button icon={<DownloadOutlined aria-hidden />} href={addressOf(href)} download title={title}>
      {children}
    </Button>
  );
}
