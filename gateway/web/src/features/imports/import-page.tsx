import { DownloadOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { Loaded } from '@/components/loaded';
import { Page } from '@/components/page';
import { ProblemView } from '@/components/problem-view';
import { planPath } from '@/features/plans/paths';
import { ActionBar } from '@/kit/list/action-bar';
import { useNarrow } from '@/lib/use-narrow';
import { usePageAddress } from '@/session/use-page-address';
import { importQuery, type Finding, type Import } from './api/get-import';
import { linesQuery } from './api/get-lines';
import { ConfirmDialog } from './confirm-dialog';
import { HeadCard } from './head-card';
import { KeptEdit } from './kept-edit';
import { LineDialog, type LineWish } from './line-dialog';
import { MendingBar } from './mending-bar';
import { OtherSchool } from './other-school';
import { partAt, type Spot } from './places';
import { ReadingTabs, type ReadingTab } from './reading-tabs';
import { SourceView } from './source-view';
import { useCorrections } from './use-corrections';
import { useImportActions } from './use-import-actions';
import './imports.css';

/** A document beside what was read out of it, to be corrected and made a plan. */
export default function ImportPage() {
  const { importId = '' } = useParams();
  return (
    <Loaded query={useQuery(importQuery(importId))} page>
      {(reading) => <ImportScreen reading={reading} />}
    </Loaded>
  );
}

function ImportScreen({ reading }: { reading: Import }) {
  const { t } = useTranslation();
  const narrow = useNarrow();
  const addressOf = usePageAddress();
  const corrections = useCorrections(reading.id);
  const lines = useQuery(linesQuery(reading.id));
  const [spot, setSpot] = useState<Spot>();
  const [tab, setTab] = useState<ReadingTab>('calendar');
  const [side, setSide] = useState<'source' | 'reading'>('reading');
  const [confirming, setConfirming] = useState(false);
  const [editingHead, setEditingHead] = useState(false);
  const [mending, setMending] = useState<Finding>();
  const [lineWish, setLineWish] = useState<LineWish>();
  const acts = useImportActions(reading, () => setConfirming(true));
  const editable = reading.actions.includes('correct');
  const showLine = (line: number, correcting = false) => {
    const part = partAt(reading, line);
    setSpot({ line, ...(part && { part: part.id, correcting }) });
    if (part) {
      setTab(part.kind === 'item' ? 'calendar' : 'outline');
      setSide('reading');
    } else if (correcting) {
      setEditingHead(true);
    }
  };
  const explained = corrections.kept !== undefined && corrections.problem?.code === 'CHANGED_MEANWHILE';
  return (
    <Page
      title={reading.title ?? reading.fileName}
      about={
        <span className="uf-about-line">
          <a href={addressOf(reading.file.href)} download>
            <DownloadOutlined aria-hidden /> {reading.fileName}
          </a>
          {corrections.pending && <span role="status">{t('imports.saving')}</span>}
        </span>
      }
      actions={
        <>
          {reading.planId != null && <Link to={planPath(reading.planId)}>{t('imports.toPlan')}</Link>}
          <ActionBar of={reading} do={acts} changes="IMPORT" />
        </>
      }
    >
      <KeptEdit corrections={corrections} />
      {mending && (
        <MendingBar
          finding={mending}
          onLater={() => setMending(undefined)}
          onDone={() => {
            setMending(undefined);
            corrections.correct({ kind: 'SETTLE_FINDING', findingId: mending.id, settlement: 'CORRECTED' });
          }}
        />
      )}
      {corrections.problem && !explained && <ProblemView thrown={corrections.problem} onClose={corrections.forget} />}
      {editable && <OtherSchool named={reading.schoolName} />}
      <HeadCard
        reading={reading}
        editable={editable}
        corrections={corrections}
        editing={editingHead}
        onEditing={setEditingHead}
      />
      {narrow && (
        <Segmented
          block
          value={side}
          onChange={setSide}
          options={[
            { value: 'reading', label: t('imports.reading') },
            { value: 'source', label: t('imports.source') },
          ]}
        />
      )}
      <div className="uf-side-by-side">
        {(!narrow || side === 'source') && (
          <section className="uf-card uf-source-pane" aria-label={t('imports.source')}>
            <Loaded query={lines}>
              {({ items }) => (
                <SourceView
                  lines={items}
                  findings={reading.findings}
                  active={spot?.line}
                  onLine={(line) => showLine(line)}
                  onWish={editable ? setLineWish : undefined}
                />
              )}
            </Loaded>
          </section>
        )}
        {(!narrow || side === 'reading') && (
          <section className="uf-card uf-reading-pane" aria-label={t('imports.reading')}>
            <ReadingTabs
              reading={reading}
              editable={editable}
              tab={tab}
              onTab={setTab}
              spot={spot}
              onSpot={setSpot}
              onCorrect={(finding) => {
                setMending(finding);
                showLine(finding.line, true);
              }}
              corrections={corrections}
            />
          </section>
        )}
      </div>
      {lineWish && (
        <LineDialog wish={lineWish} reading={reading} corrections={corrections} onClose={() => setLineWish(undefined)} />
      )}
      {confirming && <ConfirmDialog reading={reading} onClose={() => setConfirming(false)} />}
    </Page>
  );
}
