import { useProductName } from '@/config/brand';

/** The seal and the name of the product. */
export function Brand() {
  return (
    <span className="uf-brand">
      <img src="/seal.svg" alt="" width={28} height={28} />
      <span>{useProductName()}</span>
    </span>
  );
}
