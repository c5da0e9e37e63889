import { describe, expect, it } from 'vitest';
import en from './en';
import zhCN from './zh-CN';

/** Names of all texts; the forms of one count as one, since languages differ in how many they have. */
function namesIn(texts: object, path = ''): string[] {
  return Object.entries(texts).flatMap(([name, text]) =>
    typeof text === 'object' && text !== null
      ? namesIn(text as object, `${path}${name}.`)
      : [`${path}${name.replace(/_(zero|one|other)$/, '')}`],
  );
}

function placesIn(texts: object): Map<string, string> {
  const places = new Map<string, string>();
  const visit = (part: object, path: string): void => {
    for (const [name, text] of Object.entries(part)) {
      if (typeof text === 'string') {
        places.set(path + name, [...text.matchAll(/{{(\w+)}}/g)].map(([, place]) => place).sort().join());
      } else {
        visit(text as object, `${path}${name}.`);
      }
    }
  };
  visit(texts, '');
  return places;
}

describe('languages', () => {
  it('say the same things', () => {
    expect([...new Set(namesIn(en))].sort()).toEqual([...new Set(namesIn(zhCN))].sort());
  });

  it('fill in the same places', () => {
    const chinese = placesIn(zhCN);
    for (const [name, places] of placesIn(en)) {
      expect([name, places]).toEqual([name, chinese.get(name) ?? places]);
    }
  });

  it('leave nothing empty', () => {
    expect(JSON.stringify([zhCN, en])).not.toMatch(/:""/);
  });
});
