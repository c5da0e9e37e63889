/** The groups of the menu in their order; one nobody has an entry in is not shown. */
export const MENU_GROUPS = [
  'workbench',
  'planning',
  'democracy',
  'activities',
  'awards',
  'welfare',
  'inspection',
  'announcements',
  'settings',
] as const;

export type MenuGroup = (typeof MENU_GROUPS)[number];
