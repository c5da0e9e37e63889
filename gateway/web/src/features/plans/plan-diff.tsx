import { useQuery } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { Loaded } from '@/components/loaded';
import { ToneTag, type Tones } from '@/kit/list/status-tag';
import { formatDay } from '@/lib/format';
import { listed } from '@/lib/list';
import { monthsText } from '@/lib/months';
import { wordDiff } from '@/lib/word-diff';
import { planDiffQuery, type PlanDiff } from './api/diff-versions';
import type { PlanItem, PlanSection } from './api/get-plan';
import { sectionTitle } from './sections';

interface Props {
  planId: string;
  from: number;
  to: number;
}

type Kind = PlanDiff['items'][number]['kind'];

const TONES: Tones<Kind> = { ADDED: 'success', REMOVED: 'danger', CHANGED: 'running', MOVED: 'moved' };

/** What differs between two versions: whole parts that came, went or moved, and the words that changed inside others. */
export function PlanDiffView({ planId, from, to }: Props) {
  const { t } = useTranslation();
  const diff = useQuery(planDiffQuery(planId, { from, to }));
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
              <Change key={it.itemId} kind={it.kind} before={itemText(it.before, t)} after={itemText(it.after, t)} />
            ))}
          </ul>
        )
      }
    </Loaded>
  );
}

function Change({ kind, before = '', after = '' }: { kind: Kind; before?: string | undefined; after?: string | undefined }) {
  const { t } = useTranslation();
  return (
    <li>
      <ToneTag tone={TONES[kind]}>{t(`plans.kinds.${kind}`)}</ToneTag>
      <div className="uf-diff-text">
        {wordDiff(before, after).map(({ kind: piece, text }, index) => {
          const Mark = { same: 'span', removed: 'del', added: 'ins' }[piece] as 'span' | 'del' | 'ins';
          return <Mark key={index}>{text}</Mark>;
        })}
      </div>
    </li>
  );
}

function itemText(item: PlanItem | null | undefined, t: TFunction): string | undefined {
  if (item == null) {
    return undefined;
  }
  const when = item.months.length > 0 ? `${monthsText(item.months)} ` : '';
  const dates = [item.from, item.to].flatMap((it) => (it == null ? [] : formatDay(it))).join(' – ');
  const more = [item.responsible, dates].flatMap((it) => (it == null || it === '' ? [] : it));
  return when + (more.length === 0 ? item.text : t('common.parens', { text: item.text, more: listed(more) }));
}

function sectionText(section: PlanSection | null | undefined): string | undefined {
  return section == null ? undefined : [sectionTitle(section), section.text].filter((it) => it !== '').join('\n');
}
