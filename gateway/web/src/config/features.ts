import { createContext, lazy, useContext, type FunctionComponent } from 'react';
import { useTranslation } from 'react-i18next';
import { matchPath, useLocation } from 'react-router';
import { openTexts, type Language, type TextFile, type TextFiles } from '@/i18n/i18n';
import type { BarPlace, Card, Feature, Grants, HeaderItem, InLanguages, Kind, Part, Screen, Search, Subject, Task } from './feature';
import { MENU_GROUPS } from './menu-groups';

type PropsOf<Of> = Of extends Part<infer Props> ? Props : never;

/** A part of a feature as it is shown. */
type Shown<Of> = Of & { Shown: FunctionComponent<PropsOf<Of>> };

/** A screen with its place in the bar of phones. */
export type BarEntry = Pick<Screen, 'path' | 'parent' | 'title' | 'may'> & Omit<BarPlace, 'badge' | 'title'> & { Badge: FunctionComponent | undefined };

/** What all features say of themselves, in the tables the application works with. */
export interface Features {
  screens: readonly Shown<Screen>[];
  bar: readonly BarEntry[];
  cards: readonly Shown<Card>[];
  tasks: readonly Shown<Task>[];
  header: readonly Shown<HeaderItem>[];
  searches: readonly (Search & { name: string })[];
  grants: Grants;
  subjects: Readonly<Record<string, Subject>>;
  /** The first parts of the query keys that are old after a change of a kind. */
  staleAfter: (kind: Kind) => readonly string[];
}

/** Puts together what features say of themselves. */
export function gather(all: readonly Feature[]): Features {
  const named = (names: readonly string[] = []) => all.filter(({ name }) => names.includes(name));
  const builtWith = (it: Feature): Feature[] => named(it.uses).flatMap((used) => [used, ...builtWith(used)]);
  const textsOf = (it: Feature, { groups, speaksOf }: Part<never>): TextFiles =>
    Object.assign({}, ...(speaksOf === undefined ? builtWith(it) : named(speaksOf)).map((other) => groupsOf(other)), groupsOf(it, groups)) as TextFiles;
  const shown = <Of extends Part<never>>(partsOf: (it: Feature) => readonly Of[]): Shown<Of>[] =>
    all.flatMap((it) => partsOf(it).map((part) => ({ ...part, Shown: withTexts(part, textsOf(it, part)) as FunctionComponent<PropsOf<Of>> })));
  const barEntries = (it: Feature): BarEntry[] =>
    (it.screens ?? []).flatMap(({ bar, path, parent, title, may }) =>
      bar === undefined ? [] : [{ ...bar, path, parent, title: bar.title ?? title, may, Badge: bar.badge && (withTexts(bar.badge, textsOf(it, bar.badge)) as FunctionComponent) }],
    );
  const keys = all.flatMap((it) => Object.entries(it.keys ?? {}));
  return {
    screens: shown((it) => it.screens ?? []).sort(inMenuOrder),
    bar: all.flatMap(barEntries).sort(byOrder),
    cards: shown((it) => it.home ?? []).sort(byOrder),
    tasks: shown((it) => it.tasks ?? []).sort(byOrder),
    header: shown((it) => (it.header === undefined ? [] : [it.header])),
    searches: all.flatMap(({ name, search }) => (search === undefined ? [] : [{ ...search, name }])),
    grants: Object.assign({}, ...all.map((it) => it.permissions)) as Grants,
    subjects: Object.assign({}, ...all.map((it) => it.subjects)) as Record<string, Subject>,
    staleAfter: (kind) => keys.filter(([, kinds]) => kinds.includes(kind)).map(([key]) => key),
  };
}

function withTexts({ show }: Part<never>, texts: TextFiles): unknown {
  return lazy(async () => {
    const [part] = await Promise.all([show(), openTexts(texts)]);
    return part as { default: FunctionComponent };
  });
}

function byOrder(one: { order: number }, other: { order: number }): number {
  return one.order - other.order;
}

/** As in the menu: by group, then as its features wish; what is not in it comes last. */
function inMenuOrder({ menu: one }: Screen, { menu: other }: Screen): number {
  if (one === undefined || other === undefined) {
    return Number(one === undefined) - Number(other === undefined);
  }
  return MENU_GROUPS.indexOf(one.group) - MENU_GROUPS.indexOf(other.group) || one.order - other.order;
}

const TEXTS = /^\.\/(?:(?:.*\/)?([\w-]+)\/)?texts\/([\w-]+)\.json$/;

/** The text files of a feature by group and language: of all its groups, or of some. */
function groupsOf({ name, texts = {} }: Feature, some?: readonly string[]): TextFiles {
  const groups: Record<string, Partial<Record<Language, TextFile>>> = {};
  for (const [path, file] of Object.entries(texts)) {
    const [, group = name, language] = TEXTS.exec(path) ?? [];
    if (some === undefined || some.includes(group)) {
      groups[group] = { ...groups[group], [language as Language]: file };
    }
  }
  return groups as TextFiles;
}

export const FeaturesContext = createContext<Features>(gather([]));

export function useFeatures(): Features {
  return useContext(FeaturesContext);
}

/** The screen that stands at a path: one without places for ids before one with them. */
function screenAt({ screens }: Features, path: string): Screen | undefined {
  return screens.find((it) => it.path === path) ?? screens.find((it) => matchPath(it.path, path) !== null);
}

/** The screens above one, the uppermost first. */
export function wayTo(features: Features, { parent }: Screen): Screen[] {
  const above = features.screens.find((it) => it.path === parent);
  return above === undefined ? [] : [...wayTo(features, above), above];
}

/** Words in the reader's language. */
export function useWords(): (words: InLanguages) => string {
  const { i18n } = useTranslation();
  return (words) => words[i18n.language as Language];
}

/** The screen one is at; none where nothing stands. */
export function useScreen(): Screen | undefined {
  return screenAt(useFeatures(), useLocation().pathname);
}

/** How the screen at a path is called. */
export function useTitleOf(path: string): string {
  const words = useWords();
  const screen = screenAt(useFeatures(), path);
  return screen === undefined ? '' : words(screen.title);
}
