/** The paths of a service that answer a method. */
export type PathsWith<Paths, Method extends string> = {
  [Path in keyof Paths]: Paths[Path] extends Record<Method, object> ? Path : never;
}[keyof Paths] &
  string;

/** What the published description says of one method of one path. */
export type Operation<Paths, Path extends keyof Paths, Method extends string> = Paths[Path] extends Record<Method, infer It> ? It : never;

type Known<Part> = [NonNullable<Part>] extends [never] ? object : NonNullable<Part>;

/** What stands in the path, by its name there. */
export type PathOf<Of> = Of extends { parameters: { path?: infer Part } } ? Known<Part> : object;

/** What may stand in the query. */
export type QueryOf<Of> = Of extends { parameters: { query?: infer Part } } ? Known<Part> : object;

type VersionOf<Of> = Of extends { parameters: { header: { 'If-Match': string } } } ? { version: number } : object;

type BodyOf<Of> = Of extends { requestBody?: infer Body }
  ? NonNullable<Body> extends { content: { 'application/json': infer Content } }
    ? Content
    : object
  : object;

/**
 * All that a change is told: what stands in its path, the version it is based on, and what it sends, as it is or as a whole
 * under a name.
 */
export type InputOf<Of, Whole extends string> = PathOf<Of> &
  VersionOf<Of> &
  ([Whole] extends [never] ? BodyOf<Of> : Record<Whole, BodyOf<Of>>);

type Good = 200 | 201 | 202 | 204;

/** What is answered; nothing where the answer has no content. */
export type AnswerOf<Of> = Of extends { responses: infer Responses }
  ? {
      [Status in keyof Responses]: Status extends Good
        ? Responses[Status] extends { content: infer Content }
          ? Content[keyof Content]
          : undefined
        : never;
    }[keyof Responses]
  : never;

/** The names of the places in a path, in their order: `/plans/{id}` has the place `id`. */
export function placesIn(path: string): string[] {
  return [...path.matchAll(/{(\w+)}/g)].map(([, name = '']) => name);
}
