import { useTranslation } from 'react-i18next';
import { SelectField } from '@/kit/form/choice-fields';
import { useFieldValue } from '@/kit/form/field';
import { FormDialog } from '@/kit/form/form-dialog';
import { ListField } from '@/kit/form/list-field';
import { LongTextField } from '@/kit/form/text-fields';
import type { Plan, ReturnReason } from './api/get-plan';
import { returnPlan } from './api/return-plan';
import { REASON_CODES } from './reasons';
import { flattened, sectionTitle } from './sections';
import { usePlanCommand } from './use-plan-command';
import './plans.css';

interface Fields {
  reasons: { code?: ReturnReason['code']; place?: string; comment?: string }[];
}

const ITEM = 'item:';

interface Props {
  plan: Plan;
  onClose: () => void;
  onDone: (plan: Plan) => void;
}

/** Sends a plan back: one or more coded reasons, each for a section or for the whole plan. */
export function ReturnDialog({ plan, onClose, onDone }: Props) {
  const { t } = useTranslation();
  const { id, version } = plan;
  return (
    <FormDialog
      danger
      width={640}
      title={t('plans.returnTitle', { school: plan.schoolName })}
      okText={t('plans.actions.return')}
      initial={{ reasons: [{}] }}
      draft={`device:plan:${id}:return`}
      command={usePlanCommand(returnPlan)}
      version={version}
      toInput={({ reasons }: Fields, seen) => ({ id, version: seen, reasons: reasons.map(reasonOf) })}
      onDone={onDone}
      onClose={onClose}
    >
      <ListField name="reasons" addText={t('plans.addReason')} removeText={t('plans.removeReason')} className="uf-reason">
        {(place) => <Reason place={place} plan={plan} />}
      </ListField>
    </FormDialog>
  );
}

function Reason({ place, plan }: { place: number; plan: Plan }) {
  const { t } = useTranslation();
  const code = useFieldValue<ReturnReason['code']>(['reasons', place, 'code']);
  const sections = flattened(plan.sections).map((it) => ({ value: it.sectionId, label: sectionTitle(it) }));
  const items = plan.items.map((it) => ({ value: ITEM + it.itemId, label: it.text }));
  return (
    <>
      <SelectField
        required
        name={[place, 'code']}
        label={t('plans.reason')}
        options={REASON_CODES.map((it) => ({ value: it, label: t(`plans.reasons.${it}`) }))}
      />
      <SelectField
        search
        name={[place, 'place']}
        label={t('plans.place')}
        nothing={t('plans.wholePlan')}
        options={[
          { label: t('plans.tabs.outline'), options: sections },
          { label: t('plans.tabs.table'), options: items },
        ]}
      />
      <LongTextField required={code === 'OTHER'} name={[place, 'comment']} label={t('plans.comment')} max={1000} />
    </>
  );
}

function reasonOf({ code, place, comment }: Fields['reasons'][number]): ReturnReason {
  const at = place === undefined ? {} : place.startsWith(ITEM) ? { item: place.slice(ITEM.length) } : { section: place };
  return { code: code ?? 'OTHER', ...at, ...(comment !== undefined && { comment }) };
}
