import { act, renderHook } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useDraft } from './use-draft';

describe('a draft', () => {
  it('is still there when the screen is left and opened again', () => {
    const first = renderHook(() => useDraft<string>('item'));
    act(() => first.result.current[1]('三八节健步走'));
    first.unmount();

    expect(renderHook(() => useDraft<string>('item')).result.current[0]).toBe('三八节健步走');
  });

  it('is gone once it was sent', () => {
    const { result } = renderHook(() => useDraft<string>('item'));
    act(() => result.current[1]('三八节健步走'));
    act(() => result.current[1](undefined));

    expect(renderHook(() => useDraft<string>('item')).result.current[0]).toBeUndefined();
  });

  it('belongs to one thing only', () => {
    const { result } = renderHook(() => useDraft<string>('one item'));
    act(() => result.current[1]('三八节健步走'));

    expect(renderHook(() => useDraft<string>('other item')).result.current[0]).toBeUndefined();
  });
});
