// Runs in every document before the client does: keeps count of what is on its way, moves or changes.
(() => {
  const watch = { pending: 0, changedAt: 0, shift: 0, pressed: false, answers: [] };
  window.watchedScreen = watch;

  const ask = window.fetch;
  window.fetch = async (...request) => {
    watch.pending += 1;
    try {
      const answer = await ask(...request);
      const text = await answer.clone().text();
      if (answer.ok) {
        watch.answers.push(text);
      }
      return answer;
    } finally {
      watch.pending -= 1;
    }
  };

  new MutationObserver(() => {
    watch.changedAt = performance.now();
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });

  // What somebody opens may move what is there; what comes by itself may not.
  window.addEventListener('pointerdown', () => (watch.pressed = true), true);

  new PerformanceObserver((list) => {
    const alone = list.getEntries().filter((it) => !watch.pressed && !it.hadRecentInput);
    watch.shift += alone.reduce((sum, it) => sum + it.value, 0);
  }).observe({ type: 'layout-shift', buffered: true });
})();
