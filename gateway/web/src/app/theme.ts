import { theme, type ThemeConfig } from 'antd';

/** Colours and measures; everything else asks for them through antd's CSS variables. */
export function themeOf(dark: boolean): ThemeConfig {
  return {
    algorithm: dark ? theme.darkAlgorithm : theme.defaultAlgorithm,
    cssVar: { key: 'uf' },
    token: {
      colorPrimary: '#1f5aa8',
      colorInfo: '#1f5aa8',
      borderRadius: 6,
      fontSize: 14,
      fontFamily: `system-ui, -apple-system, "Segoe UI", "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif`,
    },
  };
}
