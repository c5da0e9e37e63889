import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const screens = readdirSync('src/features', { recursive: true, encoding: 'utf8' })
  .filter((it) => it.endsWith('.tsx') && !it.includes('.test.'))
  .map((path) => ({ path, text: readFileSync(`src/features/${path}`, 'utf8') }));

const forms = screens.filter(({ text }) => /<(FormDrawer|FormDialog|InlineForm)\b/.test(text));

describe('the forms of all features', () => {
  it('are found', () => {
    expect(forms.length).toBeGreaterThan(15);
  });

  it('keep what is typed wherever something can be typed', () => {
    expect(forms.filter(({ text }) => text.includes('draft="none"') && /<\w*Field\w*\b/.test(text)).map((it) => it.path)).toEqual([]);
  });
});
