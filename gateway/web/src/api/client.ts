import createClient, { type Middleware } from 'openapi-fetch';
import type { paths as GatewayPaths } from './generated/gateway';
import type { paths as NotificationPaths } from './generated/notification-service';
import type { paths as PlanPaths } from './generated/plan-service';
import { withoutNulls } from './absent';
import { commonHeaders } from './headers';
import { problemFromBody, problemOf } from './problem';
import { announceSessionEnd } from './session-end';

const TIMEOUT_MS = 30_000;

const headers: Middleware = {
  onRequest({ request }) {
    for (const [name, value] of Object.entries(commonHeaders(request.method))) {
      request.headers.set(name, value);
    }
  },
};

async function fetchInTime(request: Request): Promise<Response> {
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

interface Answer<Data> {
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
  if (response.status === 401) {
    announceSessionEnd();
  }
  throw problemFromBody(response.status, error);
}
