import { BellOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DaysLeft } from '@/components/days-left';
import { Loaded } from '@/components/loaded';
import { useMay } from '@/session/me-context';
import { choicesQuery } from '../api/get-choices';
import { figuresQuery } from '../api/get-figures';
import { lacksQuery } from '../api/get-lacks';
import { lackText } from '../lacks/lack-key';
import { useChase } from '../lacks/use-chase';
import { useLackName } from '../lacks/use-lack-name';
import { yearPath } from '../paths';
import { ReportingTiles } from '../reporting-tiles';
import '../lack-head.css';

/** How far reporting for the year in question got, with a press that chases the missing; and who lacks what. */
export default function Reporting() {
  const choices = useQuery(choicesQuery);
  return <Loaded query={choices}>{({ usualYear }) => <ReportingFor year={usualYear} />}</Loaded>;
}

function ReportingFor({ year }: { year: number }) {
  const { t } = useTranslation();
  const figures = useQuery(figuresQuery({ year }));
  return (
    <>
      <section aria-label={t('progress.reporting', { year })}>
        <div className="uf-lack-head">
          <h2>
            <Link to={yearPath({ year })}>{t('progress.reporting', { year })}</Link>{' '}
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
        {t('progress.chaseMissing', { count: open })}
      </Button>
    )
  );
}

function Lacks({ year }: { year: number }) {
  const { t } = useTranslation();
  const nameOf = useLackName();
  const lacks = useQuery(lacksQuery({ year }));
  return (
    <section aria-label={t('progress.lacks')}>
      <h2>
        <Link to={yearPath({ year, view: 'lacks' })}>{t('progress.lacks')}</Link>
      </h2>
      <Loaded query={lacks}>
        {(it) => {
          const missing = it.lacks.filter(({ subject, schools }) => subject !== 'THEME_MISSING' && schools > 0);
          return missing.length === 0 ? (
            <p className="uf-card uf-quiet">{t('progress.noLacks')}</p>
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
