import { createContext, useContext } from 'react';

export const TourContext = createContext<() => void>(() => undefined);

/** Starts showing somebody around. */
export function useStartTour(): () => void {
  return useContext(TourContext);
}
