/** A stream of events whose other end is the test. */
export class FakeStream extends EventTarget {
  closed = false;

  close() {
    this.closed = true;
  }

  opens() {
    this.dispatchEvent(new Event('open'));
  }

  tells() {
    this.dispatchEvent(new Event('notice'));
  }

  breaks() {
    this.dispatchEvent(new Event('error'));
  }
}

/** Opens streams and remembers them. */
export function fakeStreams() {
  const all: FakeStream[] = [];
  return {
    all,
    standing: () => all.filter((it) => !it.closed),
    last: () => {
      const last = all.at(-1);
      if (last === undefined) {
        throw new Error('No stream was opened');
      }
      return last;
    },
    open: () => {
      const stream = new FakeStream();
      all.push(stream);
      return stream as unknown as EventSource;
    },
  };
}
