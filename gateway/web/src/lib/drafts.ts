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

const PREFIX = 'draft:';
const KEPT_MS = 30 * 24 * 3_600_000;

let owner = '';
const listeners = new Set<() => void>();

/** Says whose drafts these are; another person on the same computer neither sees nor overwrites them. */
export function ownDrafts(userId: string): void {
  if (owner !== userId) {
    owner = userId;
    forgetOldDrafts();
    listeners.forEach((listener) => listener());
  }
}

export function readDraft<Value>(key: string): Value | undefined {
  return readStored<Draft>(localStorage, nameOf(key))?.value as Value | undefined;
}

/** Keeps a draft on this computer; `undefined` forgets it. */
export function writeDraft(key: string, value: unknown): void {
  const draft: Draft | undefined =
    value === undefined
      ? undefined
      : { key, value, path: window.location.pathname + window.location.search, screen: document.title, at: Date.now() };
  writeStored(localStorage, nameOf(key), draft);
  listeners.forEach((listener) => listener());
}

/** Whether something was typed here before; a screen that opens its form on a press can open it at once then. */
export function hasDraft(key: string): boolean {
  return readDraft(key) !== undefined;
}

/** Everything this person typed and did not send, the latest first. */
export function listDrafts(): Draft[] {
  return storedNames()
    .filter((name) => name.startsWith(nameOf('')))
    .flatMap((name) => readStored<Draft>(localStorage, name) ?? [])
    .sort((one, other) => other.at - one.at);
}

export function forgetDrafts(): void {
  listDrafts().forEach(({ key }) => writeDraft(key, undefined));
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
