import type { ComponentType, FunctionComponent, ReactNode } from 'react';
import type { Language, TextFile } from '@/i18n/i18n';
import type { Me } from '@/session/get-me';
import type { Role } from '@/session/permissions';
import type { MenuGroup } from './menu-groups';

/** The texts of all features, by group; each feature adds its own to this interface. */
export interface Texts {}

/** The names of what is offered or not, by feature; each feature adds its own. */
export interface Permissions {}

/** What can be changed or said that others may have to ask for again, by feature; each feature adds its own. */
export interface Kinds {}

export type Permission = Permissions[keyof Permissions];
export type Kind = Kinds[keyof Kinds];

/** Who is offered what. */
export type Grants = Readonly<Record<string, readonly Role[]>>;

/** A few words that are needed before the texts of their feature are there. */
export type InLanguages = Readonly<Record<Language, string>>;

/** Something a feature shows, fetched with the feature's texts when it is shown. */
export interface Part<Props extends object = object> {
  show: () => Promise<{ default: FunctionComponent<Props> }>;
  /** The groups of its own feature's texts that it shows: all of them, when not given. */
  groups?: readonly string[];
  /** The features whose texts it shows beside its own: those its feature is built with, when not given. */
  speaksOf?: readonly string[];
}

/** A place in the bar that phones have at the bottom, which has room for few. */
export interface BarPlace {
  order: number;
  /** A shorter title, where the screen's is too long for so little room. */
  title?: InLanguages;
  icon: ComponentType<{ 'aria-hidden': true }>;
  /** For whom; for everybody who is offered the screen when not given. */
  of?: 'school' | 'federation';
  /** A number at the icon. */
  badge?: Part;
}

/** One screen of a feature. */
export interface Screen extends Part {
  path: string;
  /** The path of the screen above this one. */
  parent?: string;
  title: InLanguages;
  /** What one must be offered to see it; everybody who is signed in may when not given. */
  may?: Permission;
  menu?: { group: MenuGroup; order: number; icon: ComponentType<{ 'aria-hidden': true }> };
  bar?: BarPlace;
  /** What the tour says of it, beside its place in the menu. */
  tour?: InLanguages;
}

/** A place on the first screen. */
interface HomePlace {
  order: number;
  may?: Permission;
  /** Whose first screen; everybody's when not given. */
  of?: 'school' | 'federation';
}

/** A part of the first screen. */
export interface Card extends Part, HomePlace {}

/** What of a feature waits for the person, shown before all else. */
export interface Task extends Part<TaskProps>, HomePlace {}

export interface TaskProps {
  /** Shows what waits, once it is known. */
  children: (it: Answer) => ReactNode;
}

/** What waits, as it stands: on its way, failed, known. */
export interface Answer {
  waiting: Waiting | undefined;
  error: unknown;
  retry: () => unknown;
}

export interface Waiting {
  counts?: readonly WaitingCount[];
  things?: readonly WaitingThing[];
}

/** How many there are of something: of what presses, of what merely waits, or of what is good to know and waits for others. */
export interface WaitingCount {
  kind: 'pressing' | 'waiting' | 'known';
  label: string;
  count: number;
  path: string;
}

/** One thing that waits, with a word on it. */
export interface WaitingThing {
  title: string;
  path: string;
  note?: ReactNode;
}

/** Something in the header of every screen. */
export interface HeaderItem extends Part {
  tour: { title: InLanguages; detail: InLanguages };
}

/** Something that was looked for. */
export interface Hit {
  title: string;
  /** What tells it from others of that name. */
  detail?: string | undefined;
  path: string;
}

/** Answers the few things that fit the words best; it is given up, by the signal, when others are typed. */
export type Find = (words: string, me: Me, signal: AbortSignal) => Promise<readonly Hit[]>;

/** Things of a feature that can be looked for from everywhere; how is fetched when somebody does. */
export interface Search {
  /** What they are called together. */
  title: InLanguages;
  may?: Permission;
  /** For whom it looks; for everybody when not given. */
  of?: 'school' | 'federation';
  find: () => Promise<{ default: Find }>;
}

/** Something messages and refusals speak of, and where it is looked at. */
export interface Subject {
  path: (id: string) => string;
  /** Offered where one of these stands in the way. */
  open: InLanguages;
}

/** Everything the application has to know of a feature; its `feature.ts` is the only file of it that is not fetched on demand. */
export interface Feature {
  name: string;
  /** The features whose modules and texts this one is built with; must be free of circles. */
  uses?: readonly string[];
  permissions?: Grants;
  screens?: readonly Screen[];
  /** The text files in its folder: `texts/en.json` holds the group of the feature's name, `more/texts/en.json` the group `more`. */
  texts?: Readonly<Record<string, TextFile>>;
  home?: readonly Card[];
  tasks?: readonly Task[];
  header?: HeaderItem;
  search?: Search;
  subjects?: Readonly<Record<string, Subject>>;
  /** The first parts of its query keys, with the kinds of changes after which what was asked for is old. */
  keys?: Readonly<Record<string, readonly Kind[]>>;
}

/** Types what a feature says of itself. */
export function feature(it: Feature): Feature {
  return it;
}
