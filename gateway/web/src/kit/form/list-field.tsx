import { MinusCircleOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form } from 'antd';
import type { ReactNode } from 'react';
import { pathOf, type FieldName } from './field-names';

interface Props {
  name: FieldName;
  addText: string;
  removeText: string;
  className: string;
  /** The fields of the entry at a place; their names begin with it. */
  children: (place: number) => ReactNode;
}

/** Several entries with the same fields; one stays always. */
export function ListField({ name, addText, removeText, className, children }: Props) {
  return (
    <Form.List name={pathOf(name)}>
      {(entries, { add, remove }) => (
        <>
          {entries.map(({ key, name: place }) => (
            <fieldset key={key} className={className}>
              {children(place)}
              {entries.length > 1 && (
                <Button icon={<MinusCircleOutlined aria-hidden />} type="text" size="small" onClick={() => remove(place)}>
                  {removeText}
                </Button>
              )}
            </fieldset>
          ))}
          <Button icon={<PlusOutlined aria-hidden />} onClick={() => add({})}>
            {addText}
          </Button>
        </>
      )}
    </Form.List>
  );
}
