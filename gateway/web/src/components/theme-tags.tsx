import { WordTags } from '@/kit/list/status-tag';
import { useThemeName } from './use-theme-name';

/** The federation's themes of an item. */
export function ThemeTags({ themes }: { themes: readonly string[] }) {
  return <WordTags words={themes.map(useThemeName())} />;
}
