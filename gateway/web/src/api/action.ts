import type { Client } from 'openapi-fetch';
import { dataOf, type Answer } from './client';
import { idempotencyKey, ifMatch } from './headers';
import { placesIn, type AnswerOf, type InputOf, type Operation, type PathsWith } from './operation';

type Writing = 'post' | 'put' | 'patch' | 'delete';

/** Sends a change; with the same key it is the same change, however often it is sent. */
export type Command<Input, Data> = (input: Input, key: string) => Promise<Data>;

/**
 * The call that changes something on a server, of the type its description publishes. Of what it is told, what has a
 * place in the path stands there, `version` is what the change is based on, and all else is sent; or, of a form, what is
 * under the name of the whole.
 */
export function action<
  Paths extends object,
  Method extends Writing,
  Path extends PathsWith<Paths, Method>,
  Whole extends string = never,
>(
  api: Client<Paths>,
  method: Method,
  path: Path,
  whole?: Whole,
): Command<InputOf<Operation<Paths, Path, Method>, Whole>, AnswerOf<Operation<Paths, Path, Method>>> {
  const places = placesIn(path);
  const request = api.request as unknown as Request<AnswerOf<Operation<Paths, Path, Method>>>;
  return (input, key) => {
    const { version, ...rest } = input as { version?: number } & Record<string, unknown>;
    const isPlace = ([name]: [string, unknown]) => places.includes(name);
    const others = Object.entries(rest).filter((it) => !isPlace(it));
    const body = whole === undefined ? Object.fromEntries(others) : rest[whole];
    return dataOf(
      request(method, path, {
        params: {
          path: Object.fromEntries(Object.entries(rest).filter(isPlace)),
          header: version === undefined ? {} : ifMatch(version),
        },
        headers: idempotencyKey(key),
        ...(others.length > 0 && { body }),
      }),
    );
  };
}

/** How the client asks once it is known what is asked. */
type Request<Data> = (method: string, path: string, init: object) => Promise<Answer<Data>>;
