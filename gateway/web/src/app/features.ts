import type { Feature } from '@/config/feature';
import { gather } from '@/config/features';

/** All features there are: what stands in their folders, and nothing else, says so. */
export const found = Object.values(import.meta.glob<Feature>('../features/*/feature.ts', { eager: true, import: 'default' }));

export const features = gather(found);
