import { useTranslation } from 'react-i18next';
import { DaysLeft } from '@/components/days-left';
import { Loaded } from '@/components/loaded';
import { Term } from '@/components/term';
import { isPressing } from '@/lib/due';
import { formatDay } from '@/lib/format';
import { useMay } from '@/session/me-context';
import { useDuePlans, type Due } from './due';

/** The deadlines of a school; whoever has to keep them finds the pressing ones among what waits for them. */
export default function DuePlans() {
  const writes = useMay('plans.write');
  const due = useDuePlans();
  return (
    <Loaded query={due}>
      {(open) => {
        const listed = open.filter((it) => !writes || !isPressing(it.due));
        return listed.length > 0 || open.length === 0 ? <Days open={listed} /> : null;
      }}
    </Loaded>
  );
}

function Days({ open }: { open: readonly Due[] }) {
  const { t } = useTranslation();
  return (
    <section aria-label={t('deadlines.due')}>
      <h2>
        <Term name="deadline">{t('deadlines.due')}</Term>
      </h2>
      {open.length === 0 ? (
        <p className="uf-card uf-quiet">{t('deadlines.nothingDue')}</p>
      ) : (
        <ul className="uf-card uf-links">
          {open.map(({ year, due }) => (
            <li key={year}>
              <span>{t('deadlines.dueYear', { year })}</span>
              <span>
                <span className="uf-quiet">{formatDay(due)}</span> <DaysLeft due={due} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
