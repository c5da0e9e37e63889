import { BellOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Loaded } from '@/components/loaded';
import { yearPath } from '@/features/year/paths';
import { figuresQuery } from '@/features/year/api/get-figures';
import { lacksQuery } from '@/features/year/api/get-lacks';
import { lackText } from '@/features/year/lacks/lack-key';
import { useChase } from '@/features/year/lacks/use-chase';
import { useLackName } from '@/features/year/lacks/use-lack-name';
import { ReportingTiles } from '@/features/year/reporting-tiles';
import { useMay } from '@/session/me-context';
import { DaysLeft } from './days-left';

/** How far reporting for the year got, with a press that chases the missing; and who lacks what. */
export function Reporting({ year }: { year: number }) {
  const { t } = useTranslation();
  const figures = useQuery(figuresQuery({ year }));
  return (
    <>
      <section aria-label={t('home.reporting', { year })}>
        <div className="uf-lack-head">
          <h2>
            <Link to={yearPath({ year })}>{t('home.reporting', { year })}</Link>{' '}
            {figures.data?.reporting.due != null && <DaysLeft due={figures.data.reporting.due} />}
          </h2>
          <ChaseMissing year={year} />
        </div>
        <Loaded query={figures}>{({ reporting }) => <ReportingTiles reporting={reporting} year={year} />}</Loaded>
      </section>
      <Lacks year={year} />
    </>
  );
}

function ChaseMissing({ year }: { year: number }) {
  const { t } = useTranslation();
  const chases = useMay('reminders.send');
  const lacks = useQuery(lacksQuery({ year }));
  const chase = useChase();
  const open = lacks.data?.lacks.find((it) => it.subject === 'NO_PLAN')?.chaseable ?? 0;
  return (
    chases &&
    open > 0 && (
      <Button icon={<BellOutlined aria-hidden />} loading={chase.isPending} onClick={() => chase.mutate({ year, subject: 'NO_PLAN' })}>
        {t('home.chaseMissing', { count: open })}
      </Button>
    )
  );
}

function Lacks({ year }: { year: number }) {
  const { t } = useTranslation();
  const nameOf = useLackName();
  const lacks = useQuery(lacksQuery({ year }));
  return (
    <section aria-label={t('home.lacks')}>
      <h2>
        <Link to={yearPath({ year, view: 'lacks' })}>{t('home.lacks')}</Link>
      </h2>
      <Loaded query={lacks}>
        {(it) => {
          const missing = it.lacks.filter(({ subject, schools }) => subject !== 'THEME_MISSING' && schools > 0);
          return missing.length === 0 ? (
            <p className="uf-card uf-quiet">{t('home.noLacks')}</p>
          ) : (
            <ul className="uf-card uf-links">
              {missing.map((lack) => (
                <li key={lack.subject}>
                  <Link to={yearPath({ year, view: 'lacks', lack: lackText(lack) })}>{nameOf(lack)}</Link>
                  <b>{lack.schools}</b>
                </li>
              ))}
            </ul>
          );
        }}
      </Loaded>
    </section>
  );
}
