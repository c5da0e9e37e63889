import { EditOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '@/session/me-context';
import type { Lacks, LackSubject } from '../api/get-lacks';
import { rulesQuery, type LackRule } from '../api/list-rules';
import { formatDay, formatMonth } from '@/lib/format';
import { listed } from '@/lib/list';
import { RuleDialog } from './rule-dialog';

interface Props {
  lacks: Lacks;
  subject: LackSubject;
}

const RULES: Partial<Record<LackSubject, LackRule['code']>> = {
  NO_CONGRESS: 'CONGRESS',
  NO_VISIT_BEFORE_SPRING_FESTIVAL: 'VISIT',
};

/** By which rule a list was made, and the way to change it. */
export function LackRuleNote({ lacks, subject }: Props) {
  const { t } = useTranslation();
  const writes = useMay('themes.write');
  const rules = useQuery(rulesQuery);
  const [open, setOpen] = useState(false);
  const rule = rules.data?.items.find((it) => it.code === RULES[subject]);
  const { year, springFestival, schools, judged } = lacks;
  const ofItems = subject !== 'NO_PLAN' && subject !== 'PLAN_RETURNED';
  return (
    <div className="uf-lack-note">
      <p>{t(`lacks.rules.${subject}`)}</p>
      {subject === 'NO_VISIT_BEFORE_SPRING_FESTIVAL' && (
        <p>
          {t('lacks.festival', {
            year,
            day: formatDay(springFestival),
            month: formatMonth(Number(springFestival.slice(5, 7))),
          })}
        </p>
      )}
      {ofItems && <p>{t('lacks.judged', { judged, schools })}</p>}
      {rule && (
        <p>
          {t('lacks.words', { words: listed(rule.words) })}
          {rule.exceptions.length > 0 && ` ${t('lacks.exceptions', { words: listed(rule.exceptions) })}`}
          {writes && (
            <Button type="link" size="small" icon={<EditOutlined aria-hidden />} onClick={() => setOpen(true)}>
              {t('lacks.changeWords')}
            </Button>
          )}
        </p>
      )}
      {open && rule && <RuleDialog rule={rule} onClose={() => setOpen(false)} />}
    </div>
  );
}
