import { FastColor } from '@ant-design/fast-color';
import { theme, type ThemeConfig } from 'antd';

const FONTS = `system-ui, -apple-system, "Segoe UI", "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif`;

/** What stands on a light ground; each colour of text keeps a contrast of 4.5 : 1 to every ground it is used on. */
const LIGHT = {
  colorSuccess: '#2f7d0f',
  colorSuccessBg: '#eef8e8',
  colorWarning: '#9a5800',
  colorWarningBg: '#fff6e5',
  colorError: '#c8242f',
  colorErrorHover: '#a81d27',
  colorErrorBg: '#fff1f0',
  colorTextTertiary: 'rgba(0, 0, 0, 0.62)',
  colorTextDescription: 'rgba(0, 0, 0, 0.62)',
  colorTextPlaceholder: 'rgba(0, 0, 0, 0.62)',
};

/** The same on a dark ground; there, what is filled with a colour carries dark letters. */
const DARK = {
  colorSuccess: '#6fc93f',
  colorWarning: '#eba93a',
  colorError: '#f57c7c',
  colorTextTertiary: 'rgba(255, 255, 255, 0.65)',
  colorTextDescription: 'rgba(255, 255, 255, 0.65)',
  colorTextPlaceholder: 'rgba(255, 255, 255, 0.65)',
};

const INK = '#0b1a2e';

/** So well something has to be told from its ground that it can be read. */
const READABLE = 4.5;

/** Dark grounds take more away from a colour before it is shown. */
const READABLE_IN_THE_DARK = 8;

const GREY = 0.1;
const STRONG = 0.88;

const STEP = 0.01;

const DARK_GROUND = '#141414';

/** The federation's colour on a light ground, darkened as far as it has to be for what is tinted with it too. */
function onLight(colour: string) {
  const primary = moved(new FastColor(colour), -STEP, (it) => contrast(it, it.clone().tint(90)) >= READABLE);
  return {
    colorPrimary: primary.toHexString(),
    colorPrimaryBg: primary.clone().tint(90).toHexString(),
    colorInfo: primary.toHexString(),
    colorLinkHover: primary.clone().shade(25).toHexString(),
  };
}

/** The same on a dark ground, lightened until it can be read there; a colour, other than a grey, loses strength on the way. */
function onDark(colour: string) {
  const { h, s, l } = new FastColor(colour).toHsl();
  const strong = new FastColor({ h, s: s < GREY ? s : Math.max(s, STRONG), l });
  const primary = moved(strong, STEP, (it) => contrast(it, new FastColor(DARK_GROUND)) >= READABLE_IN_THE_DARK);
  return {
    colorPrimary: primary.toHexString(),
    colorPrimaryBg: new FastColor(DARK_GROUND).mix(primary, 15).toHexString(),
    colorInfo: primary.toHexString(),
    colorLinkHover: primary.clone().tint(30).toHexString(),
  };
}

/** The colour, made lighter or darker step by step until it will do. */
function moved(colour: FastColor, step: number, willDo: (it: FastColor) => boolean): FastColor {
  const { h, s, l } = colour.toHsl();
  let now = colour;
  for (let lightness = l + step; !willDo(now) && lightness >= 0 && lightness <= 1; lightness += step) {
    now = new FastColor({ h, s, l: lightness });
  }
  return now;
}

/** As the Web Content Accessibility Guidelines measure it. */
function contrast(one: FastColor, other: FastColor): number {
  const [dark = 0, light = 0] = [one.getLuminance(), other.getLuminance()].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Colours and measures; everything else asks for them through antd's CSS variables. */
export function themeOf(primary: string, dark: boolean, still: boolean): ThemeConfig {
  return {
    algorithm: dark ? theme.darkAlgorithm : theme.defaultAlgorithm,
    cssVar: { key: 'uf' },
    token: {
      ...(dark ? { ...DARK, ...onDark(primary) } : { ...LIGHT, ...onLight(primary) }),
      borderRadius: 6,
      fontSize: 14,
      motion: !still,
      fontFamily: FONTS,
    },
    ...(dark && { components: { Button: { primaryColor: INK, dangerColor: INK }, Badge: { colorTextLightSolid: INK } } }),
  };
}
