import { Select } from 'antd';
import { THEMES, useThemeName } from './use-theme-name';

interface Props {
  id?: string;
  value?: readonly string[];
  onChange?: (themes: string[]) => void;
  'aria-label'?: string;
}

/** Chooses any number of themes. */
export function ThemeSelect({ value = [], onChange, ...rest }: Props) {
  const nameOf = useThemeName();
  const codes = [...new Set([...THEMES, ...value])];
  return (
    <Select
      {...rest}
      mode="multiple"
      value={[...value]}
      {...(onChange && { onChange })}
      options={codes.map((it) => ({ value: it, label: nameOf(it) }))}
      showSearch={{ optionFilterProp: 'label' }}
    />
  );
}
