import { FastColor } from '@ant-design/fast-color';
import { theme } from 'antd';
import { describe, expect, it, vi } from 'vitest';
import { themeOf } from './theme';

vi.unmock('@/app/theme');

/** The lightest the gateway lets through of several hues, and dark ones. */
const COLOURS = ['#1f5aa8', '#767676', '#d0021b', '#b3261e', '#c2410c', '#0a7d33', '#8a2be2', '#9c5700', '#4b0082', '#000000'];

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [one, other].map((it) => new FastColor(it).getLuminance()).sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe('the theme of a federation', () => {
  it.each(COLOURS.flatMap((it) => [[it, 'light'] as const, [it, 'dark'] as const]))('can be read with %s, %s', (colour, mode) => {
    const config = themeOf(colour, mode === 'dark', true);
    const token = theme.getDesignToken(config);
    const letters = [token.colorPrimary, token.colorLink, token.colorInfo, token.colorLinkHover];
    const grounds = [token.colorBgLayout, token.colorBgContainer, token.colorBgElevated, token.colorPrimaryBg];

    const unreadable = letters.flatMap((letter) => grounds.filter((it) => contrast(letter, it) < 4.5).map((it) => [letter, it, contrast(letter, it)]));

    expect(unreadable).toEqual([]);
    expect(contrast(config.components?.Button?.primaryColor ?? '#ffffff', token.colorPrimary)).toBeGreaterThanOrEqual(4.5);
  });

  it('has the very colour of a federation where that can be read', () => {
    expect(themeOf('#b3261e', false, true).token?.colorPrimary).toBe('#b3261e');
  });
});
