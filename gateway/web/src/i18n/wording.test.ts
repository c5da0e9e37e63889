import { describe, expect, it } from 'vitest';
import { allTexts, ownWords } from '@/testing/texts';

const en = { ...allTexts('en'), features: ownWords('en') };
const zhCN = { ...allTexts('zh-CN'), features: ownWords('zh-CN') };

interface Rule {
  name: string;
  broken: RegExp;
  /** Names of the texts it is for, where it is not for all. */
  only?: RegExp;
  /** Names of texts that may do so. */
  except?: readonly string[];
}

const HAN = String.raw`\p{Script=Han}`;
const SIGN = '[\u3000-\u303f\uff00-\uffef\u201c\u201d\u2018\u2019\u2026]';
const CHINESE_SIDE = `(?:${HAN}|${SIGN})`;

const CHINESE: readonly Rule[] = [
  { name: 'names an account 账号', broken: /账户|帐号|帐户/u },
  { name: 'hands a plan in by 报送', broken: /提交|上报|递交/u },
  { name: 'recognizes documents by 识别', broken: /读出|读懂|阅读文档|读入/u },
  { name: 'keeps 通知 for official notices', broken: /通知/u, only: /^(inbox|home|lacks)\.|^features\.inbox\./ },
  { name: 'resets by 重置, names incidents 故障, responsible people 责任人', broken: /重设|事故|负责人/u },
  { name: 'speaks as an office does', broken: /这里|怎么|怎样|我们|来访|谁缺|没有成功|还没有|看一看/u },
  { name: 'lets a plan be revised by 允许修订', broken: /重新开放/u },
  { name: 'has no blank beside a Chinese character', broken: new RegExp(`${CHINESE_SIDE} (?![×·])|(?<![×·]) ${CHINESE_SIDE}`, 'u') },
  { name: 'has no half-width sign beside a Chinese character', broken: new RegExp(`${HAN}[,;:!?()"']|[,;:!()"']${HAN}`, 'u') },
  { name: 'has one form of an ellipsis', broken: /(?<!…)…(?!…)|…{3}|\.{3}|。{2}/u },
];

const ENGLISH: readonly Rule[] = [
  { name: 'has no full-width sign', broken: /[\u3000-\u303f\uff00-\uffef]/u },
  { name: 'has Chinese in brackets behind its translation only', broken: /\p{Script=Han}/u, except: ['themes.tryExample'] },
  { name: 'has one form of an ellipsis', broken: /\.{3}|…{2}| …/u },
  { name: 'has no blank before a sign or twice', broken: / [,;:!)]|\( | {2}/u },
  { name: 'quotes by curly quotes', broken: /"/u },
  { name: 'calls the inbox messages', broken: /\bnotices?\b/iu },
  { name: 'submits plans', broken: /\bhand(s|ed|ing)? in\b/iu },
  { name: 'says username and email', broken: /user name|e-mail/iu },
];

/** Every text with its name. */
function textsIn(part: object, path = ''): [name: string, text: string][] {
  return Object.entries(part).flatMap(([name, text]) =>
    typeof text === 'string' ? [[path + name, text] as [string, string]] : textsIn(text as object, `${path}${name}.`),
  );
}

/** As it is read in Chinese: a place holds a name or a number. */
const inChinese = (text: string) => text.replaceAll(/{{.*?}}/g, '名');

/** As it is read in English, without an original in brackets: Proposal (提案). */
const inEnglish = (text: string) => text.replaceAll(/{{.*?}}/g, 'X').replaceAll(/(?<=[a-z] )\(\p{Script=Han}+\)/gu, 'X');

const breaking = (texts: object, { broken, only, except = [] }: Rule, read: (text: string) => string) =>
  textsIn(texts).filter(([name, text]) => !except.includes(name) && (only?.test(name) ?? true) && broken.test(read(text)));

describe('the wording', () => {
  it.each(CHINESE)('in Chinese $name', (rule) => {
    expect(breaking(zhCN, rule, inChinese)).toEqual([]);
  });

  it.each(ENGLISH)('in English $name', (rule) => {
    expect(breaking(en, rule, inEnglish)).toEqual([]);
  });
});
