import { describe, expect, it } from 'vitest';
import { allTexts, namesIn } from '@/testing/texts';

const en = allTexts('en');
const zhCN = allTexts('zh-CN');

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
  it('are found', () => {
    expect(namesIn(zhCN).length).toBeGreaterThan(700);
  });

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
