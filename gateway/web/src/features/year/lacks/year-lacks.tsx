import { BellOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Loaded } from '@/components/loaded';
import { useMay } from '@/session/me-context';
import { lacksQuery, type Lack, type Lacks } from '../api/get-lacks';
import type { WideFilters } from '../year-filters';
import { LackChoice } from './lack-choice';
import { lackOf } from './lack-key';
import { LackRuleNote } from './lack-rule-note';
import { LackingSchools } from './lacking-schools';
import { useChase } from './use-chase';
import { useLackName } from './use-lack-name';

interface Props {
  filters: WideFilters;
  lack: string | undefined;
  onLack: (lack: string) => void;
}

/** Who lacks a plan, a congress, a visit before the Spring Festival, a theme; and one press to remind them all. */
export default function YearLacks({ filters: { year, region }, lack, onLack }: Props) {
  const lacks = useQuery(lacksQuery({ year, region }));
  return (
    <Loaded query={lacks}>
      {(known) => {
        const chosen = lackOf(lack, known.lacks);
        return (
          chosen && (
            <div className="uf-lacks">
              <LackChoice lacks={known.lacks} chosen={chosen} onChoose={onLack} />
              <OneLack lacks={known} lack={chosen} region={region} />
            </div>
          )
        );
      }}
    </Loaded>
  );
}

function OneLack({ lacks, lack, region }: { lacks: Lacks; lack: Lack; region: string | undefined }) {
  const { t } = useTranslation();
  const nameOf = useLackName();
  const chases = useMay('reminders.send');
  const chase = useChase();
  const query = { year: lacks.year, subject: lack.subject, theme: lack.theme ?? undefined, region };
  return (
    <section aria-label={nameOf(lack)}>
      <div className="uf-lack-head">
        <h2>{nameOf(lack)}</h2>
        {chases && lack.chaseable > 0 && (
          <Button type="primary" icon={<BellOutlined aria-hidden />} loading={chase.isPending} onClick={() => chase.mutate(query)}>
            {t('lacks.chaseAll', { count: lack.chaseable })}
          </Button>
        )}
      </div>
      <LackRuleNote lacks={lacks} subject={lack.subject} />
      <LackingSchools query={query} total={lack.schools} />
    </section>
  );
}
