import { withQuery, type Query } from '@/config/paths';

export const yearPath = (query: Query = {}) => withQuery('/year', query);
