import { Tag } from 'antd';
import { useThemeName } from './use-theme-name';

/** The federation's themes of an item. */
export function ThemeTags({ themes }: { themes: readonly string[] }) {
  const nameOf = useThemeName();
  if (themes.length === 0) {
    return null;
  }
  return (
    <span className="uf-themes">
      {themes.map((it) => (
        <Tag key={it} variant="filled">
          {nameOf(it)}
        </Tag>
      ))}
    </span>
  );
}
