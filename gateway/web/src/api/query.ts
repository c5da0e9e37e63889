import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import i18next from 'i18next';
import type { Client } from 'openapi-fetch';
import { dataOf, type Answer } from './client';
import { placesIn, type AnswerOf, type Operation, type PathOf, type PathsWith, type QueryOf } from './operation';

type PlaceNames<Path> = Path extends `${string}{${infer Name}}${infer Rest}` ? [Name, ...PlaceNames<Rest>] : [];

/** The values of the places in a path, in their order. */
type Places<Of, Names extends unknown[]> = { [At in keyof Names]: PathOf<Of>[Names[At] & keyof PathOf<Of>] };

/** What is chosen out of all there is; the pages of it are no matter of who asks. */
type Filters<Of> = Omit<QueryOf<Of>, 'after' | 'limit'>;

type Asked<Of, Path> = [keyof Filters<Of>] extends [never]
  ? Places<Of, PlaceNames<Path>>
  : Partial<Filters<Of>> extends Filters<Of>
    ? [...Places<Of, PlaceNames<Path>>, filters?: Filters<Of>]
    : [...Places<Of, PlaceNames<Path>>, filters: Filters<Of>];

/** No content is said as null, since a query has to answer something. */
type Known<Data> = undefined extends Data ? Exclude<Data, undefined> | null : Data;

interface Naming {
  /** The first parts of the key, by which answers are found and forgotten. */
  key: string | readonly string[];
  /** What of that is asked for, after its id: the versions of a plan. */
  part?: string;
  /** How many at most; of a list without pages all that are shown. */
  limit?: number;
  /** Whether the answer is written in the language of the one who asks. */
  inLanguage?: boolean;
}

/**
 * What is asked of a server, of the type its description publishes: called with the places of its path in their order,
 * then with what is chosen.
 */
export function query<Paths extends object, Path extends PathsWith<Paths, 'get'>>(
  api: Client<Paths>,
  path: Path,
  { staleTime, ...naming }: Naming & { staleTime?: number },
) {
  type Of = Operation<Paths, Path, 'get'>;
  const asking = asker<AnswerOf<Of>>(api, path, naming);
  return (...asked: Asked<Of, Path>) => {
    const { queryKey, ask } = asking(asked);
    return queryOptions({
      queryKey,
      queryFn: async ({ signal }) => {
        const answer: unknown = await ask(signal, undefined);
        return (answer ?? null) as Known<AnswerOf<Of>>;
      },
      ...(staleTime !== undefined && { staleTime }),
    });
  };
}

/** A list that is asked for page by page; called as `query` is. */
export function keyset<Paths extends object, Path extends PathsWith<Paths, 'get'>>(api: Client<Paths>, path: Path, naming: Naming) {
  type Of = Operation<Paths, Path, 'get'>;
  const asking = asker<AnswerOf<Of>>(api, path, naming);
  return (...asked: Asked<Of, Path>) => {
    const { queryKey, ask } = asking(asked);
    return infiniteQueryOptions({
      queryKey,
      queryFn: ({ pageParam, signal }) => ask(signal, pageParam),
      initialPageParam: undefined as string | undefined,
      getNextPageParam: (page) => (page as { next?: string }).next,
    });
  };
}

/** How the client asks once it is known what is asked. */
type Get<Data> = (path: string, init: object) => Promise<Answer<Data>>;

function asker<Data>(api: { GET: unknown }, path: string, { key, part, limit, inLanguage = false }: Naming) {
  const names = placesIn(path);
  const get = api.GET as Get<Data>;
  return (asked: readonly unknown[]) => {
    const places = asked.slice(0, names.length);
    const filters = asked[names.length] as object | undefined;
    const queryKey: readonly unknown[] = [
      ...[key].flat(),
      ...places,
      ...(part === undefined ? [] : [part]),
      ...(filters === undefined ? [] : [filters]),
      ...(inLanguage ? [i18next.language] : []),
    ];
    const inPath = Object.fromEntries(names.map((name, at) => [name, places[at]]));
    const ask = (signal: AbortSignal, after: string | undefined) =>
      dataOf(get(path, { params: { path: inPath, query: { ...filters, after, limit } }, signal }));
    return { queryKey, ask };
  };
}
