import { Form, Input, Modal } from 'antd';
import type { UseMutationResult } from '@tanstack/react-query';
import type { ApiProblem } from '@/api/problem';
import { ProblemView } from '@/components/problem-view';
import { useTranslation } from 'react-i18next';

interface Props<Input> {
  title: string;
  detail?: string;
  label: string;
  okText: string;
  required?: boolean;
  command: Pick<UseMutationResult<unknown, ApiProblem, Input>, 'error' | 'isPending' | 'mutate'>;
  inputOf: (comment: string | undefined) => Input;
  onClose: () => void;
}

/** Asks for a few words before something is done. */
export function CommentDialog<Sent>(props: Props<Sent>) {
  const { title, detail, label, okText, required = false, command, inputOf, onClose } = props;
  const { t } = useTranslation();
  const [form] = Form.useForm<{ comment?: string }>();
  return (
    <Modal
      open
      title={title}
      okText={okText}
      okButtonProps={{ loading: command.isPending }}
      onOk={form.submit}
      onCancel={onClose}
    >
      {command.error && <ProblemView thrown={command.error} />}
      {detail !== undefined && <p className="uf-dialog-detail">{detail}</p>}
      <Form
        form={form}
        layout="vertical"
        requiredMark={required ? true : 'optional'}
        onFinish={({ comment }: { comment?: string }) => command.mutate(inputOf(comment?.trim() === '' ? undefined : comment?.trim()))}
      >
        <Form.Item
          name="comment"
          label={label}
          rules={[{ required, whitespace: required, message: t('common.required') }]}
        >
          <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} maxLength={1000} autoFocus />
        </Form.Item>
      </Form>
    </Modal>
  );
}
