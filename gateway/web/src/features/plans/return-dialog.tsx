import { MinusCircleOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form, Input, Modal, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { ProblemView } from '@/components/problem-view';
import { useDraft } from '@/lib/use-draft';
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
  onDone?: ((plan: Plan) => void) | undefined;
}

/** Sends a plan back: one or more coded reasons, each for a section or for the whole plan. */
export function ReturnDialog({ plan, onClose, onDone }: Props) {
  const { t } = useTranslation();
  const [form] = Form.useForm<Fields>();
  const [draft, setDraft] = useDraft<Fields>(`return:${plan.id}`);
  const returning = usePlanCommand(returnPlan, (returned) => {
    setDraft(undefined);
    onClose();
    onDone?.(returned);
  });
  const places = [
    { label: t('plans.tabs.outline'), options: flattened(plan.sections).map((it) => ({ value: it.sectionId, label: sectionTitle(it) })) },
    { label: t('plans.tabs.table'), options: plan.items.map((it) => ({ value: ITEM + it.itemId, label: it.text })) },
  ];
  const needsComment = (index: number) => form.getFieldValue(['reasons', index, 'code']) === 'OTHER';
  return (
    <Modal
      open
      width={640}
      title={t('plans.returnTitle', { school: plan.schoolName })}
      okText={t('plans.actions.return')}
      okButtonProps={{ danger: true, loading: returning.isPending }}
      onOk={form.submit}
      onCancel={onClose}
    >
      {returning.error && <ProblemView thrown={returning.error} />}
      <Form
        form={form}
        layout="vertical"
        initialValues={draft ?? { reasons: [{}] }}
        onValuesChange={(_, values: Fields) => setDraft(values)}
        onFinish={({ reasons }: Fields) =>
          returning.mutate({ id: plan.id, version: plan.version, reasons: reasons.map(reasonOf) })
        }
      >
        <Form.List name="reasons">
          {(fields, { add, remove }) => (
            <>
              {fields.map(({ key, name }) => (
                <fieldset key={key} className="uf-reason">
                  <Form.Item
                    name={[name, 'code']}
                    label={t('plans.reason')}
                    rules={[{ required: true, message: t('common.required') }]}
                  >
                    <Select autoFocus options={REASON_CODES.map((it) => ({ value: it, label: t(`plans.reasons.${it}`) }))} />
                  </Form.Item>
                  <Form.Item name={[name, 'place']} label={t('plans.place')}>
                    <Select
                      allowClear
                      showSearch={{ optionFilterProp: 'label' }}
                      placeholder={t('plans.wholePlan')}
                      options={places}
                    />
                  </Form.Item>
                  <Form.Item
                    name={[name, 'comment']}
                    label={t('plans.comment')}
                    dependencies={[['reasons', name, 'code']]}
                    rules={[
                      {
                        validator: (_, value?: string) =>
                          needsComment(name) && (value ?? '').trim() === ''
                            ? Promise.reject(new Error(t('common.required')))
                            : Promise.resolve(),
                      },
                    ]}
                  >
                    <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} maxLength={1000} />
                  </Form.Item>
                  {fields.length > 1 && (
                    <Button icon={<MinusCircleOutlined aria-hidden />} type="text" size="small" onClick={() => remove(name)}>
                      {t('plans.removeReason')}
                    </Button>
                  )}
                </fieldset>
              ))}
              <Button icon={<PlusOutlined aria-hidden />} onClick={() => add({})}>
                {t('plans.addReason')}
              </Button>
            </>
          )}
        </Form.List>
      </Form>
    </Modal>
  );
}

function reasonOf({ code, place, comment }: Fields['reasons'][number]): ReturnReason {
  const at = place === undefined ? {} : place.startsWith(ITEM) ? { item: place.slice(ITEM.length) } : { section: place };
  return { code: code ?? 'OTHER', ...at, ...(comment !== undefined && { comment }) };
}
