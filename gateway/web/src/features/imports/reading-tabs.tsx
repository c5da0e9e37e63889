import { RollbackOutlined } from '@ant-design/icons';
import { Badge, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { TabsWithAction } from '@/components/tabs-with-action';
import type { Finding, Import } from './api/get-import';
import { CorrectionsList } from './corrections-list';
import { FindingsList } from './findings-list';
import type { Spot } from './places';
import { ReadCalendar } from './read-calendar';
import { ReadOutline } from './read-outline';
import type { Corrections } from './use-corrections';
import { useUndoKey } from './use-undo-key';

export type ReadingTab = 'calendar' | 'outline' | 'findings' | 'corrections';

interface Props {
  reading: Import;
  editable: boolean;
  tab: ReadingTab;
  onTab: (tab: ReadingTab) => void;
  spot: Spot | undefined;
  onSpot: (spot: Spot | undefined) => void;
  /** Opens what a doubt speaks of for correction. */
  onCorrect: (finding: Finding) => void;
  corrections: Corrections;
}

/** The reading from four sides: calendar, text, doubts, corrections made. */
export function ReadingTabs({ reading, tab, onTab, ...rest }: Props) {
  const { t } = useTranslation();
  const doubts = reading.findings.filter((it) => it.settled == null && it.severity !== 'INFO').length;
  const last = reading.corrections.at(-1);
  const undo = last && rest.editable && !rest.corrections.pending ? () => rest.corrections.takeBack(last.id) : undefined;
  const undone = reading.undone.at(-1);
  const redo = undone && rest.editable && !rest.corrections.pending ? () => rest.corrections.makeAgain(undone.id) : undefined;
  useUndoKey(undo, redo);
  return (
    <TabsWithAction
      activeKey={tab}
      onChange={(key) => onTab(key as ReadingTab)}
      action={
        rest.editable && (
          <span className="uf-steps">
            <Button icon={<RollbackOutlined aria-hidden />} size="small" disabled={undo === undefined} onClick={undo} title="Ctrl+Z">
              {t('common.undo')}
            </Button>
            <Button
              icon={<RollbackOutlined className="uf-mirrored" aria-hidden />}
              iconPlacement="end"
              size="small"
              disabled={redo === undefined}
              onClick={redo}
              title="Ctrl+Y"
              aria-label={t('imports.redo')}
            >
              {t('imports.redo')}
            </Button>
          </span>
        )
      }
      items={[
        { key: 'calendar', label: t('imports.calendar'), children: <ReadCalendar reading={reading} {...rest} /> },
        { key: 'outline', label: t('plans.tabs.outline'), children: <ReadOutline sections={reading.sections} {...rest} /> },
        {
          key: 'findings',
          label: (
            <Badge count={doubts} size="small" offset={[8, 0]}>
              {t('imports.findings')}
            </Badge>
          ),
          children: <FindingsList reading={reading} {...rest} />,
        },
        {
          key: 'corrections',
          label: t('imports.correctionsMade', { count: reading.corrections.length }),
          children: <CorrectionsList made={reading.corrections} {...rest} />,
        },
      ]}
    />
  );
}
