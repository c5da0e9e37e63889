import { readStored, writeStored } from './stored';

/** Something that was typed and not sent yet. */
export interface Draft {
  key: string;
  value: unknown;
  /** Where it was typed, to find the way back. */
  path: string;
  /** How that screen calls itself. */
  screen: string;
  at: number;
}

/** How long something typed is kept: on this computer, while this page stays open, or while its form does. */
export type Keeping = 'device' | 'memory' | 'none';

const PREFIX = 'draft:';
const KEPT_MS = 30 * 24 * 3_600_000;

let owner = '';
/** What is too personal for this computer, or not worth keeping on it. */
let passing: ReadonlyMap<string, unknown> = new Map();
const listeners = new Set<() => void>();

/** Says whose drafts these are; another person on the same computer neither sees nor overwrites them. */
export function ownDrafts(userId: string): void {
  if (owner !== userId) {
    owner = userId;
    passing = new Map();
    forgetOldDrafts();
    listeners.forEach((listener) => listener());
  }
}

export function readDraft<Value>(key: string, keeping: Keeping = 'device'): Value | undefined {
  return keeping === 'device'
    ? (readStored<Draft>(localStorage, nameOf(key))?.value as Value | undefined)
    : (passing.get(nameOf(key)) as Value | undefined);
}

/** Keeps a draft for as long as it may be kept; `undefined` forgets it. */
export function writeDraft(key: string, value: unknown, keeping: Keeping = 'device'): void {
  if (keeping === 'device') {
    writeStored(localStorage, nameOf(key), value === undefined ? undefined : asDraft(key, value));
  } else {
    const others = [...passing].filter(([name]) => name !== nameOf(key));
    passing = new Map(value === undefined ? others : [...others, [nameOf(key), value]]);
  }
  listeners.forEach((listener) => listener());
}

function asDraft(key: string, value: unknown): Draft {
  return { key, value, path: window.location.pathname + window.location.search, screen: document.title, at: Date.now() };
}

/** Whether something was typed that goes with this page: signing in again loses it. */
export function hasPassingDrafts(): boolean {
  return passing.size > 0;
}

/** Whether something was typed here before; a screen that opens its form on a press can open it at once then. */
export function hasDraft(key: string): boolean {
  return readDraft(key) !== undefined;
}

/** Everything this person typed on this computer and did not send, the latest first. */
export function listDrafts(): Draft[] {
  return storedNames()
    .filter((name) => name.startsWith(nameOf('')))
    .flatMap((name) => readStored<Draft>(localStorage, name) ?? [])
    .sort((one, other) => other.at - one.at);
}

export function forgetDrafts(): void {
  passing = new Map();
  listDrafts().forEach(({ key }) => writeDraft(key, undefined));
}

/** Forgets what was typed into something and into its parts, whose names begin with its own. */
export function forgetDraftsOf(key: string): void {
  listDrafts()
    .filter((it) => it.key === key || it.key.startsWith(`${key}:`))
    .forEach((it) => writeDraft(it.key, undefined));
}

export function onDraftsChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function forgetOldDrafts(): void {
  for (const name of storedNames().filter((it) => it.startsWith(PREFIX))) {
    const draft = readStored<Draft>(localStorage, name);
    if (draft === undefined || Date.now() - draft.at > KEPT_MS) {
      writeStored(localStorage, name, undefined);
    }
  }
}

function nameOf(key: string): string {
  return `${PREFIX}${owner}:${key}`;
}

function storedNames(): string[] {
  try {
    return Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index) ?? '');
  } catch {
    return [];
  }
}
