import i18next from 'i18next';

interface Pair {
  year: number;
  with: number;
}

/** How much a figure rose or fell, with its sign. */
export function Difference({ pair }: { pair: Pair }) {
  const difference = pair.year - pair.with;
  const tone = difference === 0 ? 'uf-quiet' : difference > 0 ? 'uf-tone-success' : 'uf-tone-warning';
  return <span className={tone}>{signed(difference)}</span>;
}

function signed(difference: number): string {
  return new Intl.NumberFormat(i18next.language, { signDisplay: 'exceptZero' }).format(difference);
}
