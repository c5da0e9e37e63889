import type { Find } from '@/config/feature';
import { plansPath } from '@/features/plans/paths';
import { lookForSchools } from './api/look-for-schools';

/** Schools by name or code; what the federation wants of one are its plans. */
const findSchools: Find = async (words, _, signal) => {
  const schools = await lookForSchools(words, signal);
  return schools.map(({ id, name, code, region }) => ({ title: name, detail: `${code} · ${region}`, path: plansPath({ school: id }) }));
};

export default findSchools;
