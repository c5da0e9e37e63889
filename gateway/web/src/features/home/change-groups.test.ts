import { describe, expect, it } from 'vitest';
import { groupsOf } from './change-groups';

describe('changes', () => {
  it('are counted by what they are about', () => {
    const counts = [
      { kind: 'REMINDED_OF_PLAN', count: 2 },
      { kind: 'PLAN_RETURNED', count: 1 },
      { kind: 'REMINDED_OF_VISIT', count: 1 },
    ] as const;
    expect(groupsOf([...counts])).toEqual([
      ['REMINDED', 3],
      ['PLAN_RETURNED', 1],
    ]);
  });
});
