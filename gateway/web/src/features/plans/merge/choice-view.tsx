import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Choice, Side } from './merge-contents';
import { nameOf } from './parts';
import { useFieldName, useValueText } from './use-merge-words';

interface Props {
  choice: Choice;
  picked: Side | undefined;
  onPick: (side: Side) => void;
}

const SIDES: readonly Side[] = ['mine', 'theirs'];

/** One place both changed: what stood there, and the two to choose from side by side. */
export function ChoiceView({ choice, picked, onPick }: Props) {
  const { t } = useTranslation();
  const fieldName = useFieldName();
  const valueText = useValueText();
  const group = useId();
  const { kind, part, field, before } = choice;
  const textOf = (side: Side) => {
    if (field === 'order') {
      return t(`conflict.order.${side}`);
    }
    if (choice[side] === undefined) {
      return t(before === undefined ? 'conflict.absent' : 'conflict.removed');
    }
    return valueText(field, choice[side]);
  };
  return (
    <fieldset className="uf-merge-choice">
      <legend>
        {part === undefined || kind === 'plan' ? t(`conflict.kinds.${kind}`) : nameOf(part)} · {fieldName(kind, field)}
      </legend>
      {before !== undefined && (
        <p className="uf-quiet">
          {t('conflict.before')} {valueText(field, before)}
        </p>
      )}
      <div className="uf-merge-sides">
        {SIDES.map((side) => (
          <label key={side} className="uf-merge-side">
            <span>
              <input type="radio" name={group} checked={picked === side} onChange={() => onPick(side)} /> {t(`conflict.${side}`)}
            </span>
            <span className="uf-merge-value">{textOf(side)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
