import { vi } from 'vitest';

interface Waiting {
  callback: () => Promise<void>;
  resolve: () => void;
  reject: (why: Error) => void;
}

/** One lock as browsers keep it: the first holds it, the others wait in a row, and one may take it by force. */
class FakeLock {
  private holder: Waiting | undefined;
  private readonly row: Waiting[] = [];

  request({ signal, steal }: LockOptions, callback: () => Promise<void>): Promise<void> {
    return new Promise((resolve, reject) => {
      const one: Waiting = { callback, resolve, reject };
      signal?.addEventListener('abort', () => {
        if (this.row.includes(one)) {
          this.row.splice(this.row.indexOf(one), 1);
          reject(new DOMException('Given up', 'AbortError'));
        }
      });
      if (steal === true) {
        this.holder?.reject(new DOMException('Stolen', 'AbortError'));
        this.hold(one);
      } else {
        this.row.push(one);
        this.next();
      }
    });
  }

  private next() {
    const first = this.holder === undefined ? this.row.shift() : undefined;
    if (first !== undefined) {
      this.hold(first);
    }
  }

  private hold(one: Waiting) {
    this.holder = one;
    void one.callback().then(() => {
      one.resolve();
      if (this.holder === one) {
        this.holder = undefined;
        this.next();
      }
    });
  }
}

/** Locks by their names. */
class FakeLocks {
  private readonly locks = new Map<string, FakeLock>();

  request(name: string, options: LockOptions, callback: () => Promise<void>): Promise<void> {
    const lock = this.locks.get(name) ?? new FakeLock();
    this.locks.set(name, lock);
    return lock.request(options, callback);
  }
}

/** The channel all tabs share: what one says all others hear. */
class FakeChannel {
  static readonly open = new Set<FakeChannel>();
  onmessage: ((event: { data: unknown }) => void) | null = null;

  constructor(private readonly name: string) {
    FakeChannel.open.add(this);
  }

  postMessage(data: unknown) {
    const others = [...FakeChannel.open].filter((it) => it !== this && it.name === this.name);
    others.forEach((it) => it.onmessage?.({ data }));
  }

  close() {
    FakeChannel.open.delete(this);
  }
}

/** Gives the tabs of a test the means by which tabs of one browser agree. */
export function asOneBrowser(): void {
  FakeChannel.open.clear();
  vi.stubGlobal('BroadcastChannel', FakeChannel);
  Object.defineProperty(navigator, 'locks', { value: new FakeLocks(), configurable: true });
}

/** A browser too old for that. */
export function asOldBrowser(): void {
  Object.defineProperty(navigator, 'locks', { value: undefined, configurable: true });
}
