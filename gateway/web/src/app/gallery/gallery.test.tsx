import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderApp } from '@/testing/render-app';

it('shows every block to anybody, in both languages', async () => {
  const { user } = renderApp('/kit', null);

  expect(await screen.findByRole('row', { name: /羽毛球比赛/ })).toHaveTextContent('报名中');
  await user.click(screen.getByRole('button', { name: 'English' }));

  expect(await screen.findByRole('columnheader', { name: 'Place' })).toBeVisible();
  expect(screen.getByRole('row', { name: /羽毛球比赛/ })).toHaveTextContent('Open');
});
