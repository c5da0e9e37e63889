import { describe, expect, it } from 'vitest';
import { chooseLanguage } from '@/i18n/i18n';
import { monthsText } from './months';

describe('months in a row', () => {
  it('are drawn together where they are neighbours and listed as Chinese lists', () => {
    expect(monthsText([9, 3])).toBe('3月、9月');
    expect(monthsText([7, 8, 10])).toBe('7月–8月、10月');
  });

  it('are listed as English lists, too', async () => {
    await chooseLanguage('en');

    expect(monthsText([9, 3])).toBe('Mar, Sep');
    expect(monthsText([7, 8])).toBe('Jul–Aug');
  });
});
