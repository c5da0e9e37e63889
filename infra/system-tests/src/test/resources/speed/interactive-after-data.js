// Milliseconds from the last answer of the matrix until all schools are there and the browser has nothing to do.
async (schools) => {
  const frame = () => new Promise(requestAnimationFrame);
  const status = () => document.querySelector('main [role=status]')?.textContent ?? '';
  const all = schools.toLocaleString('zh-CN');
  const latest = performance.now() + 60_000;
  while (!status().includes(`显示${all}所，共${all}所`)) {
    if (performance.now() > latest) {
      throw new Error(`not all schools are there: ${status()}`);
    }
    await frame();
  }
  await frame();
  await new Promise((done) => requestIdleCallback(done));
  const answers = performance.getEntriesByType('resource').filter((it) => it.name.includes('/rollup/matrix'));
  return performance.now() - Math.max(...answers.map((it) => it.responseEnd));
}
