/** More than this is shown as “99+”. */
export const MOST_SHOWN = 99;
