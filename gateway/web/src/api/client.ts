import createClient, { type Middleware } from 'openapi-fetch';
import type { paths as GatewayPaths } from './generated/gateway';
import type { paths as NotificationPaths } from './generated/notification-service';
import type { paths as PlanPaths } from './generated/plan-service';
import { withoutNulls } from './absent';
import { commonHeaders } from './headers';
import { mayStillSpeak, pageHeader } from './page';
import { problemOf } from './problem';
import { refusal } from './refusal';

const TIMEOUT_MS = 30_000;

/** Asked to learn for whom the page may speak, so it is asked for nobody. */
const WHO_AM_I = '/api/me';

const headers: Middleware = {
  onRequest({ request, schemaPath }) {
    const page = schemaPath === WHO_AM_I ? {} : pageHeader();
    for (const [name, value] of Object.entries({ ...commonHeaders(request.method), ...page })) {
      request.headers.set(name, value);
    }
  },
};

async function fetchInTime(request: Request): Promise<Response> {
  if (!request.url.endsWith(WHO_AM_I)) {
    mayStillSpeak();
  }
  try {
    return await fetch(new Request(request, { signal: AbortSignal.any([request.signal, AbortSignal.timeout(TIMEOUT_MS)]) }));
  } catch (thrown) {
    throw request.signal.aborted ? thrown : problemOf(thrown);
  }
}

function client<Paths extends object>() {
  const created = createClient<Paths>({ baseUrl: window.location.origin, fetch: fetchInTime });
  created.use(headers);
  return created;
}

export const gatewayApi = client<GatewayPaths>();
export const planApi = client<PlanPaths>();
export const notificationApi = client<NotificationPaths>();

/** What openapi-fetch gives back. */
export interface Answer<Data> {
  data?: Data;
  error?: unknown;
  response: Response;
}

/** The data of an answer; a refusal is thrown as ApiProblem. */
export async function dataOf<Data>(asked: Promise<Answer<Data>>): Promise<Data> {
  const { data, error, response } = await asked;
  if (response.ok) {
    return withoutNulls(data as Data);
  }
  throw refusal(response.status, error);
}
