import { useQuery } from '@tanstack/react-query';
import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { Loaded } from '@/components/loaded';
import { monthsText } from '@/lib/months';
import { planDiffQuery, type PlanDiff } from './api/diff-versions';
import type { PlanItem, PlanSection } from './api/get-plan';
import { sectionTitle } from './sections';

interface Props {
  planId: string;
  from: number;
  to: number;
}

type Kind = PlanDiff['items'][number]['kind'];

const COLORS: Record<Kind, string> = { ADDED: 'success', REMOVED: 'error', CHANGED: 'processing' };

/** What differs between two versions, in words: what was there, what is there now. */
export function PlanDiffView({ planId, from, to }: Props) {
  const { t } = useTranslation();
  const diff = useQuery(planDiffQuery(planId, from, to));
  return (
    <Loaded query={diff}>
      {({ title, sections, items }) =>
        title == null && sections.length + items.length === 0 ? (
          <p className="uf-quiet">{t('plans.noChanges')}</p>
        ) : (
          <ul className="uf-diff">
            {title != null && <Change kind="CHANGED" before={title.before} after={title.after} />}
            {sections.map((it) => (
              <Change key={it.sectionId} kind={it.kind} before={sectionText(it.before)} after={sectionText(it.after)} />
            ))}
            {items.map((it) => (
              <Change key={it.itemId} kind={it.kind} before={itemText(it.before)} after={itemText(it.after)} />
            ))}
          </ul>
        )
      }
    </Loaded>
  );
}

function Change({ kind, before, after }: { kind: Kind; before?: string | undefined; after?: string | undefined }) {
  const { t } = useTranslation();
  return (
    <li>
      <Tag color={COLORS[kind]}>{t(`plans.kinds.${kind}`)}</Tag>
      <div>
        {before !== undefined && <del>{before}</del>}
        {after !== undefined && <ins>{after}</ins>}
      </div>
    </li>
  );
}

function itemText(item: PlanItem | null | undefined): string | undefined {
  if (item == null) {
    return undefined;
  }
  const when = item.months.length > 0 ? `${monthsText(item.months)} ` : '';
  const who = item.responsible == null ? '' : ` (${item.responsible})`;
  return when + item.text + who;
}

function sectionText(section: PlanSection | null | undefined): string | undefined {
  return section == null ? undefined : [sectionTitle(section), section.text].filter((it) => it !== '').join('\n');
}
