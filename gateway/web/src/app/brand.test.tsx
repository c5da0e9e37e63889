import { act, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { primaryColor } from '@/config/brand';
import { chooseLanguage } from '@/i18n/i18n';
import { officer } from '@/testing/fixtures';
import { renderApp } from '@/testing/render-app';

const built = document.head.innerHTML;

/** The page as the gateway of a federation hands it out. */
function pageOf(chinese: string, english: string, colour: string) {
  document.head.innerHTML = [
    `<meta name="application-name" lang="zh-CN" content="${chinese}" />`,
    `<meta name="application-name" lang="en" content="${english}" />`,
    `<meta name="theme-color" content="${colour}" />`,
  ].join('');
}

describe('the name and the colour of the suite', () => {
  afterEach(() => {
    document.head.innerHTML = built;
  });

  it('are the page’s, on the landing page, in the header and in the window’s title, in both languages', async () => {
    pageOf('清水市教育工会', 'Qingshui Union', '#b3261e');
    renderApp('/', null);
    expect(await screen.findByText('清水市教育工会')).toBeVisible();
    await waitFor(() => expect(document.title).toBe('清水市教育工会'));
    await act(() => chooseLanguage('en'));

    expect(screen.getByText('Qingshui Union')).toBeVisible();
    await waitFor(() => expect(document.title).toBe('Qingshui Union'));
    expect(primaryColor()).toBe('#b3261e');
  });

  it('stand in the header of everybody who is signed in', async () => {
    pageOf('清水市教育工会', 'Qingshui Union', '#b3261e');
    renderApp('/plans', officer);

    expect(await screen.findByText('清水市教育工会')).toBeVisible();
    await waitFor(() => expect(document.title).toBe('年度计划 · 清水市教育工会'));
  });

  it('have defaults where no gateway wrote others', async () => {
    renderApp('/', null);

    expect(await screen.findByText('校工会联合会工作平台')).toBeVisible();
    expect(primaryColor()).toBe('#1f5aa8');
  });
});
