import i18next from 'i18next';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { problemFromBody } from '@/api/problem';
import { chooseLanguage, LANGUAGES } from '@/i18n/i18n';
import { explainProblem } from './explain-problem';

const ROOT = '../..';
const BUNDLES = [
  'infra/commons/src/main/resources/errors-commons',
  'gateway/src/main/resources/errors',
  'plan-service/src/main/resources/errors',
  'notification-service/src/main/resources/errors',
  'activity-service/src/main/resources/errors',
  'welfare-service/src/main/resources/errors',
].filter((bundle) => existsSync(`${ROOT}/${bundle}.properties`));

/** The texts a service publishes its problems with, by code. */
function textsIn(file: string): Map<string, string> {
  const lines = readFileSync(`${ROOT}/${file}`, 'utf8').split('\n');
  return new Map(
    lines.flatMap((line) => {
      const [, code, text] = /^([A-Z][A-Z0-9_]*)=(.+)$/.exec(line) ?? [];
      return code === undefined || text === undefined ? [] : [[code, text]];
    }),
  );
}

/** Words of a text that tells its reader what to do. */
const ADVICE = /请(?!求)|须|please|\bmust\b/i;

const placesIn = (text: string) => [...new Set(text.match(/\{\d\}/g))].sort().join();

describe('the problems that services publish', () => {
  it('are found', () => {
    expect(BUNDLES.length).toBeGreaterThanOrEqual(3);
    expect(textsIn('plan-service/src/main/resources/errors.properties').size).toBeGreaterThan(40);
  });

  it.each(BUNDLES)('have a text in both languages with the same places: %s', (bundle) => {
    const chinese = textsIn(`${bundle}.properties`);
    const english = textsIn(`${bundle}_en.properties`);

    expect([...english.keys()].sort()).toEqual([...chinese.keys()].sort());
    for (const [code, text] of chinese) {
      expect([code, placesIn(english.get(code) ?? '')]).toEqual([code, placesIn(text)]);
      expect(text).toMatch(/\p{Script=Han}/u);
      expect(english.get(code)).not.toMatch(/\p{Script=Han}/u);
    }
  });

  it.each(LANGUAGES)('are shown with the text and a way out: %s', async (language) => {
    await chooseLanguage(language);
    const suffix = language === 'en' ? '_en' : '';
    for (const [code, text] of BUNDLES.flatMap((it) => [...textsIn(`${it}${suffix}.properties`)])) {
      const { title, wayOut } = explainProblem(problemFromBody(409, { code, detail: text }), i18next.t);
      expect(title).toBe(i18next.exists(`problems.title.${code}`) ? i18next.t(`problems.title.${code}` as 'problems.fallback') : text);
      expect(wayOut).not.toMatch(/^problems\./);
    }
  });

  it.each(LANGUAGES)('advise once: %s', async (language) => {
    await chooseLanguage(language);
    const suffix = language === 'en' ? '_en' : '';
    for (const [code, text] of BUNDLES.flatMap((it) => [...textsIn(`${it}${suffix}.properties`)])) {
      for (const status of [404, 409, 413, 429, 503]) {
        const { title, wayOut } = explainProblem(problemFromBody(status, { code, detail: text }), i18next.t);
        const ours = i18next.exists(`problems.wayOut.${code}`);
        expect([code, wayOut === '']).toEqual([code, !ours && ADVICE.test(title)]);
      }
    }
  });

  it.each(LANGUAGES)('are told without the words of developers: %s', async (language) => {
    await chooseLanguage(language);
    const suffix = language === 'en' ? '_en' : '';
    for (const [code, text] of BUNDLES.flatMap((it) => [...textsIn(`${it}${suffix}.properties`)])) {
      const { title } = explainProblem(problemFromBody(409, { code, detail: text }), i18next.t);
      expect(title).not.toMatch(/If-Match|Idempotency|ASCII|JSON|编码为|从 0 数起|counted from 0/);
      expect([code, title]).not.toEqual([code, expect.stringMatching(/(当前)?状态为|it is \{0}|is \{0}/)]);
      expect(`${title} ${text}`).not.toContain('事故编号');
    }
  });

  it('are named by their code even when a proxy took the text away', async () => {
    await chooseLanguage('zh-CN');
    const { title, wayOut } = explainProblem(problemFromBody(503, undefined), i18next.t);

    expect([title, wayOut]).toEqual(['服务暂时不可用', '请稍后重试。']);
  });
});
