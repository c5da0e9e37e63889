import { useEffect, useRef, useState, type RefObject } from 'react';

/** A place in the grid; row -1 is the head. */
export interface Place {
  row: number;
  column: number;
}

const PAGE = 12;

/** Where a key leads from a place, inside a grid of that size; undefined for keys that do not move. */
export function moved({ row, column }: Place, key: string, far: boolean, rows: number, columns: number): Place | undefined {
  const at = (nextRow: number, nextColumn: number) => ({
    row: Math.min(Math.max(nextRow, -1), rows - 1),
    column: Math.min(Math.max(nextColumn, 0), columns - 1),
  });
  switch (key) {
    case 'ArrowDown':
      return at(far ? rows - 1 : row + 1, column);
    case 'ArrowUp':
      return at(far ? -1 : row - 1, column);
    case 'ArrowRight':
      return at(row, column + 1);
    case 'ArrowLeft':
      return at(row, column - 1);
    case 'PageDown':
      return at(row + PAGE, column);
    case 'PageUp':
      return at(row - PAGE, column);
    case 'Home':
      return at(far ? -1 : row, 0);
    case 'End':
      return at(far ? rows - 1 : row, columns - 1);
    default:
      return undefined;
  }
}

/**
 * One tab stop for the whole grid, arrow keys inside it. A row that is not drawn yet is scrolled to first and gets
 * the focus once it is there.
 */
export function useGridKeys(
  grid: RefObject<HTMLElement | null>,
  rows: number,
  columns: number,
  scrollTo: (row: number) => void,
) {
  const [held, setPlace] = useState<Place>({ row: 0, column: 0 });
  const wanted = useRef<Place | undefined>(undefined);
  const place = { row: Math.min(held.row, rows - 1), column: held.column };

  useEffect(() => {
    if (wanted.current !== undefined) {
      const { row, column } = wanted.current;
      const cell = grid.current?.querySelector<HTMLElement>(`[data-place="${row}:${column}"]`);
      if (cell) {
        wanted.current = undefined;
        cell.focus();
      }
    }
  });

  const onKeyDown = (event: React.KeyboardEvent) => {
    const next = moved(place, event.key, event.ctrlKey || event.metaKey, rows, columns);
    if (next !== undefined) {
      event.preventDefault();
      wanted.current = next;
      setPlace(next);
      if (next.row >= 0) {
        scrollTo(next.row);
      }
    }
  };
  return { place, onKeyDown, onFocusPlace: setPlace };
}
