import { withQuery, type Query } from '@/config/paths';

export const reviewPath = (query: Query = {}) => withQuery('/review', query);
