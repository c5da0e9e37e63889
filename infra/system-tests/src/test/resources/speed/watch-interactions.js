// From here on the slowest answer to a key or a click is remembered, in milliseconds until it could be seen.
() => {
  window.slowestInteraction = 0;
  const note = (list) => list.getEntries().forEach((it) => {
    window.slowestInteraction = Math.max(window.slowestInteraction, it.duration);
  });
  new PerformanceObserver(note).observe({ type: 'event', durationThreshold: 16 });
}
