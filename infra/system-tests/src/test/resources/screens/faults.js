// What is wrong with the screen that is shown, one sentence for each fault. axe-core is there when it is to look too.
async () => {
  const LARGEST_SHIFT = 0.1;
  const CHINESE = /\p{Script=Han}+/gu;
  const IN_BRACKETS = /(?<=[a-z] )\(\p{Script=Han}+\)/gu; // "Proposal (提案)" is a translation with its original
  const NAMES = ['aria-label', 'title', 'placeholder', 'alt'];

  /** Chinese that came from a service is what people wrote; all other is a text of the client. */
  const data = new Set(window.watchedScreen.answers.flatMap((it) => it.match(CHINESE) ?? []));
  const untranslated = (text) => (text.replace(IN_BRACKETS, '').match(CHINESE) ?? []).filter((it) => !data.has(it));
  const isInOtherLanguage = (element) => element.closest('[lang]') !== document.documentElement;

  function textsIn(element) {
    const own = [...element.childNodes].filter((it) => it.nodeType === Node.TEXT_NODE).map((it) => it.data);
    return [...own, ...NAMES.map((it) => element.getAttribute(it) ?? '')].join('\n');
  }

  function untranslatedTexts() {
    if (document.documentElement.lang !== 'en') {
      return [];
    }
    const shown = [...document.body.querySelectorAll(':not(script, style)')].filter((it) => !isInOtherLanguage(it));
    return [document.title, ...shown.map(textsIn)].flatMap(untranslated).map((it) => `not translated: ${it}`);
  }

  function tooWide() {
    const places = [document.documentElement, ...document.querySelectorAll('.ant-drawer-body, .ant-modal-body')];
    return places
      .filter((it) => it.scrollWidth > it.clientWidth)
      .map((it) => `${it.className || 'page'} scrolls sideways: ${it.scrollWidth} wide in ${it.clientWidth}`);
  }

  function overTheEdge() {
    return [...document.querySelectorAll('.ant-popover, .ant-dropdown, .ant-modal')]
      .map((it) => [it, it.getBoundingClientRect()])
      .filter(([, { left, right, width }]) => width > 0 && (left < 0 || right > window.innerWidth))
      .map(([it, { left, right }]) => `${it.className} hangs over the edge: from ${left} to ${right}`);
  }

  /** The bar of phones may lie on what scrolls past it, not on what stays in sight as it does. */
  function belowTheBar() {
    const bar = document.querySelector('.uf-bar')?.getBoundingClientRect() ?? { height: 0 };
    const stays = (it) => {
      const { position, bottom } = getComputedStyle(it);
      return position === 'fixed' || (position === 'sticky' && bottom !== 'auto');
    };
    return [...document.querySelectorAll('main *')]
      .filter((it) => bar.height > 0 && stays(it))
      .map((it) => [it, it.getBoundingClientRect()])
      .filter(([, { top, bottom, height }]) => height > 0 && bottom > bar.top && top < bar.bottom)
      .map(([it, { bottom }]) => `${it.className} lies below the bar: down to ${bottom} of ${bar.top}`);
  }

  function shifted() {
    const { shift } = window.watchedScreen;
    return shift > LARGEST_SHIFT ? [`layout shift ${shift.toFixed(3)}`] : [];
  }

  async function barriers() {
    if (window.axe === undefined) {
      return [];
    }
    // what opens above the page is not part of a landmark, and is reached without one
    const { violations } = await axe.run(document, { resultTypes: ['violations'], rules: { region: { enabled: false } } });
    return violations.flatMap(({ id, nodes }) =>
      nodes.slice(0, 3).map((it) => `${id} at ${it.target.join(' ')}: ${it.any[0]?.message ?? it.html.slice(0, 200)}`),
    );
  }

  return [...untranslatedTexts(), ...tooWide(), ...overTheEdge(), ...belowTheBar(), ...shifted(), ...(await barriers())];
}
