import { useState } from 'react';
import { useFeatures, useScreen, wayTo } from '@/config/features';
import { MENU_GROUPS, type MenuGroup } from '@/config/menu-groups';
import { readStored, writeStored } from '@/lib/stored';

const KEY = 'menu-groups';

/** So many lines, names of groups included, stand in the window that a browser has on a screen of 1366 × 768. */
const MOST_LINES = 16;

type Chosen = Partial<Record<MenuGroup, boolean>>;

/**
 * Which groups of the menu are open: as somebody left them on this computer; else all of them where they have room, and
 * where they have not the first and the one of the screen that is shown.
 */
export function useOpenGroups(lines: number): [isOpen: (group: MenuGroup) => boolean, setOpen: (group: MenuGroup, open: boolean) => void] {
  const here = useGroupHere();
  const [chosen, setChosen] = useState<Chosen>(() => readStored<Chosen>(localStorage, KEY) ?? {});
  const isOpen = (group: MenuGroup) => chosen[group] ?? (lines <= MOST_LINES || group === MENU_GROUPS[0] || group === here);
  const setOpen = (group: MenuGroup, open: boolean) => {
    const now = { ...chosen, [group]: open };
    writeStored(localStorage, KEY, now);
    setChosen(now);
  };
  return [isOpen, setOpen];
}

/** The group of the screen that is shown, or of the nearest above it that is in the menu. */
function useGroupHere(): MenuGroup | undefined {
  const features = useFeatures();
  const screen = useScreen();
  const way = screen === undefined ? [] : [...wayTo(features, screen), screen];
  return way.findLast(({ menu }) => menu !== undefined)?.menu?.group;
}
