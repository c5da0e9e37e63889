import { withoutNulls } from './absent';

/** One field the server did not accept. */
interface FieldProblem {
  field: string;
  code: string;
  message: string;
}

/** Codes of failures that never reached a service. */
export const OFFLINE = 'OFFLINE';
export const TIMEOUT = 'TIMEOUT';
export const SIGNED_OUT = 'SIGNED_OUT';

/** The code of a refusal to change what somebody else has changed by now. */
export const CHANGED_MEANWHILE = 'CHANGED_MEANWHILE';

/** Something that is there already, by its kind and its id. */
export interface Standing {
  kind: string;
  id: string;
}

interface Details {
  code: string;
  status: number;
  detail?: string | undefined;
  errors?: FieldProblem[] | undefined;
  incident?: string | undefined;
  current?: unknown;
  standing?: Standing | undefined;
}

/** A refusal or failure of the server (RFC 9457), told apart by its published code. */
export class ApiProblem extends Error {
  readonly code: string;
  readonly status: number;
  /** The server's own words, already in the caller's language. */
  readonly detail: string | undefined;
  readonly errors: readonly FieldProblem[];
  readonly incident: string | undefined;
  /** The state that won, when somebody else was faster. */
  readonly current: unknown;
  /** What stands in the way. */
  readonly standing: Standing | undefined;

  constructor({ code, status, detail, errors, incident, current, standing }: Details) {
    super(`${code} (${status})`);
    this.name = 'ApiProblem';
    this.code = code;
    this.status = status;
    this.detail = detail;
    this.errors = errors ?? [];
    this.incident = incident;
    this.current = current;
    this.standing = standing;
  }

  /** True when the same request may succeed later without any change to it. */
  get passing(): boolean {
    return this.status === 0 || this.status === 429 || this.status >= 500;
  }
}

/** The problem inside anything that was thrown. */
export function problemOf(thrown: unknown): ApiProblem {
  if (thrown instanceof ApiProblem) {
    return thrown;
  }
  if (thrown instanceof DOMException && thrown.name === 'TimeoutError') {
    return new ApiProblem({ code: TIMEOUT, status: 0 });
  }
  if (thrown instanceof TypeError) {
    return new ApiProblem({ code: OFFLINE, status: 0 });
  }
  return new ApiProblem({ code: 'UNKNOWN', status: 0, detail: thrown instanceof Error ? thrown.message : undefined });
}

/** The problem a refused answer describes; answers of proxies without a code get one from their status. */
export function problemFromBody(status: number, body: unknown): ApiProblem {
  const details = isRecord(body) ? body : {};
  return new ApiProblem({
    code: typeof details.code === 'string' ? details.code : codeOf(status),
    status,
    detail: typeof details.detail === 'string' ? details.detail : undefined,
    errors: Array.isArray(details.errors) ? (details.errors as FieldProblem[]) : undefined,
    incident: typeof details.incident === 'string' ? details.incident : undefined,
    current: withoutNulls(details.current),
    standing: standingIn(details),
  });
}

/** A refusal names what stands in the way by its kind, with its id: `"plan": {"id": …}`. */
function standingIn(details: Record<string, unknown>): Standing | undefined {
  for (const [kind, value] of Object.entries(details)) {
    if (kind !== 'current' && isRecord(value) && typeof value.id === 'string') {
      return { kind: kind.toUpperCase(), id: value.id };
    }
  }
  return undefined;
}

function codeOf(status: number): string {
  return status === 401 ? SIGNED_OUT : `HTTP_${status}`;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
