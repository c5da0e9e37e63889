// Whether a screen is there: nothing on its way, nothing grey or turning, letters drawn, and nothing moved for a while.
() => {
  const STILL = 300;
  const BUSY = '[aria-busy=true], .ant-skeleton-active, .ant-spin-spinning';
  const isLoaded = (link) => performance.getEntriesByName(link.href).length > 0;
  const { pending, changedAt } = window.watchedScreen;
  return (
    document.readyState === 'complete' &&
    document.querySelector('h1, [role=alert], .ant-result') !== null &&
    document.querySelector(BUSY) === null &&
    [...document.querySelectorAll('link[rel=modulepreload]')].every(isLoaded) &&
    document.fonts.status === 'loaded' &&
    pending === 0 &&
    performance.now() - changedAt > STILL
  );
}
