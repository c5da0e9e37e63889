import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import i18next from 'i18next';

/**
 * The calendar that date pickers are drawn with, in the language of the client: names of months and weekdays, and the
 * day a week begins on. Only screens with a picker need it, so it travels with them.
 */
export default dayjs;

/** As days are written on the wire. */
export const DAY = 'YYYY-MM-DD';

/** And months. */
export const MONTH = 'YYYY-MM';

function follow(language: string): void {
  dayjs.locale(language === 'en' ? 'en' : 'zh-cn');
}

i18next.on('languageChanged', follow);
follow(i18next.language);
