import { useTranslation } from 'react-i18next';
import { Term } from '@/components/term';
import { Page } from '@/components/page';
import { DeadlineRow } from './deadline-row';
import './deadlines.css';

const BACK = 2;

/** Until when plans are expected, year by year. */
export default function DeadlinesPage() {
  const { t } = useTranslation();
  const next = new Date().getFullYear() + 1;
  const years = Array.from({ length: BACK + 2 }, (_, index) => next - index);
  return (
    <Page about={<Term name="deadline">{t('deadlines.about')}</Term>}>
      <ul className="uf-card uf-deadlines">
        {years.map((year) => (
          <DeadlineRow key={year} year={year} />
        ))}
      </ul>
    </Page>
  );
}
