import { theme, type ThemeConfig } from 'antd';

const FONTS = `system-ui, -apple-system, "Segoe UI", "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif`;

/** What stands on a light ground; each colour of text keeps a contrast of 4.5 : 1 to every ground it is used on. */
const LIGHT = {
  colorPrimary: '#1f5aa8',
  colorInfo: '#1f5aa8',
  colorLinkHover: '#174680',
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
  colorPrimary: '#78b0f7',
  colorPrimaryBg: '#14253c',
  colorInfo: '#78b0f7',
  colorLinkHover: '#a5cbfa',
  colorSuccess: '#6fc93f',
  colorWarning: '#eba93a',
  colorError: '#f57c7c',
  colorTextTertiary: 'rgba(255, 255, 255, 0.65)',
  colorTextDescription: 'rgba(255, 255, 255, 0.65)',
  colorTextPlaceholder: 'rgba(255, 255, 255, 0.65)',
};

const INK = '#0b1a2e';

/** Colours and measures; everything else asks for them through antd's CSS variables. */
export function themeOf(dark: boolean, still: boolean): ThemeConfig {
  return {
    algorithm: dark ? theme.darkAlgorithm : theme.defaultAlgorithm,
    cssVar: { key: 'uf' },
    token: { ...(dark ? DARK : LIGHT), borderRadius: 6, fontSize: 14, motion: !still, fontFamily: FONTS },
    ...(dark && { components: { Button: { primaryColor: INK, dangerColor: INK }, Badge: { colorTextLightSolid: INK } } }),
  };
}
