import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { formatDay, formatMonth } from '@/lib/format';
import { monthsFrom, monthsText } from '@/lib/months';
import type { PlanContent } from './api/edit-plan';
import type { Plan, PlanItem, PlanSection } from './api/get-plan';
import { sectionTitle } from './sections';

interface Props {
  plan: Plan;
  content: PlanContent;
}

/**
 * The whole plan on paper, whichever of its views is open on the screen: text, then the calendar as a table. It is
 * there only while the browser prints.
 */
export function PrintedPlan(props: Props) {
  return usePrinting() ? <Paper {...props} /> : null;
}

/** Whether the browser is making pages of this screen; the answer is there before it begins. */
function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const listen = (event: Event) => flushSync(() => setPrinting(event.type === 'beforeprint'));
    window.addEventListener('beforeprint', listen);
    window.addEventListener('afterprint', listen);
    return () => {
      window.removeEventListener('beforeprint', listen);
      window.removeEventListener('afterprint', listen);
    };
  }, []);
  return printing;
}

function Paper({ plan, content }: Props) {
  const { t } = useTranslation();
  return (
    <article className="uf-printed">
      <h1>{content.title}</h1>
      <p className="uf-printed-school">
        {plan.schoolName} · {t('common.yearOf', { year: plan.year })} · {t(`plans.states.${plan.state}`)}
      </p>
      <Sections sections={content.sections} />
      {content.items.length > 0 && (
        <>
          <h2>{t('plans.calendar')}</h2>
          <table>
            <thead>
              <tr>
                <th>{t('common.month')}</th>
                <th>{t('plans.item')}</th>
                <th>{t('plans.responsible')}</th>
                <th>{t('plans.dates')}</th>
              </tr>
            </thead>
            <tbody>
              {inOrder(content.items, plan.period.from).map((it) => (
                <tr key={it.itemId}>
                  <td>{timeOf(it) || t('plans.undated')}</td>
                  <td>{it.text}</td>
                  <td>{it.responsible}</td>
                  <td>{[it.from, it.to].flatMap((day) => (day == null ? [] : [formatDay(day)])).join(' – ')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
      {plan.approvedAt != null && plan.state === 'APPROVED' && (
        <p className="uf-printed-date">{t('plans.approvedAt', { at: formatDay(plan.approvedAt) })}</p>
      )}
    </article>
  );
}

function Sections({ sections }: { sections: readonly PlanSection[] }) {
  return sections.map((it) => {
    const Heading = it.level === 1 ? 'h2' : 'h3';
    return (
      <section key={it.sectionId}>
        <Heading>{sectionTitle(it)}</Heading>
        {it.text.split('\n').map((line, index) => line !== '' && <p key={index}>{line}</p>)}
        <Sections sections={it.children} />
      </section>
    );
  });
}

function timeOf({ months }: PlanItem): string {
  const [only] = months;
  return months.length === 1 && only !== undefined ? formatMonth(only, 'short') : monthsText(months);
}

/** From the first month of the period on; what has no month comes last. */
function inOrder(items: readonly PlanItem[], from: string | null | undefined): PlanItem[] {
  const order = monthsFrom(from == null ? 1 : Number(from.slice(5, 7)));
  const place = ({ months }: PlanItem) => Math.min(12, ...months.map((it) => order.indexOf(it)));
  return [...items].sort((one, other) => place(one) - place(other));
}
