import { Suspense } from 'react';
import { useFeatures } from '@/config/features';

/** Where the tour points at something in the header. */
export function placeInHeader(number: number): string {
  return `header-${number}`;
}

/** What features show in the header of every screen. */
export function HeaderItems() {
  return useFeatures().header.map(({ tour, Shown }, number) => (
    <span key={tour.title.en} className="uf-header-item" data-tour={placeInHeader(number)}>
      <Suspense>
        <Shown />
      </Suspense>
    </span>
  ));
}
