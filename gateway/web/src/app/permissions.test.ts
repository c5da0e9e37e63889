import { describe, expect, it } from 'vitest';
import type { Permission } from '@/config/feature';
import { may as isOffered, worksForFederation } from '@/session/permissions';
import { features } from './features';

const may = (roles: string[], permission: Permission) => isOffered(features.grants, roles, permission);

describe('permissions', () => {
  it('offers writing and importing plans to officers and chairs only', () => {
    expect(may(['officer'], 'imports.use')).toBe(true);
    expect(may(['chair'], 'plans.write')).toBe(true);
    expect(may(['member'], 'imports.use')).toBe(false);
    expect(may(['federation-staff'], 'plans.write')).toBe(false);
  });

  it('offers review to staff and admins of the federation, not to its auditors', () => {
    expect(may(['federation-staff'], 'review.use')).toBe(true);
    expect(may(['federation-admin'], 'review.use')).toBe(true);
    expect(may(['federation-auditor'], 'review.use')).toBe(false);
    expect(may(['chair'], 'review.use')).toBe(false);
  });

  it('lets federation auditors read the year', () => {
    expect(may(['federation-auditor'], 'year.read')).toBe(true);
  });

  it('offers the register of schools for writing to federation admins only', () => {
    expect(may(['federation-admin'], 'schools.write')).toBe(true);
    expect(may(['federation-staff'], 'schools.write')).toBe(false);
  });

  it('offers keeping accounts to chairs for their school and to federation admins for any', () => {
    expect(may(['chair'], 'accounts.own')).toBe(true);
    expect(may(['officer'], 'accounts.own')).toBe(false);
    expect(may(['federation-admin'], 'accounts.own')).toBe(false);
    expect(may(['federation-admin'], 'accounts.any')).toBe(true);
    expect(may(['federation-staff'], 'accounts.any')).toBe(false);
    expect(may(['chair'], 'accounts.any')).toBe(false);
  });

  it('adds up the roles of one person', () => {
    expect(may(['member', 'officer'], 'plans.write')).toBe(true);
  });

  it('offers nothing to somebody without a role or with an unknown one', () => {
    expect(may([], 'plans.read')).toBe(false);
    expect(may(['owner'], 'plans.read')).toBe(false);
  });

  it('tells the federation from a school', () => {
    expect(worksForFederation(['federation-auditor'])).toBe(true);
    expect(worksForFederation(['chair', 'member'])).toBe(false);
  });
});
