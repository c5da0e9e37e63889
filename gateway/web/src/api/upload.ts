import { withoutNulls } from './absent';
import { commonHeaders, idempotencyKey } from './headers';
import { mayStillSpeak, pageHeader } from './page';
import { ApiProblem, OFFLINE, TIMEOUT } from './problem';
import { refusal } from './refusal';

const TIMEOUT_MS = 120_000;

/** A file on its way. */
export interface Sending {
  file: File;
  /** The same for every attempt at this upload. */
  key: string;
  /** Called with the share sent so far, from 0 to 1. */
  onProgress: (share: number) => void;
}

/** Sends one file as part `file`; fetch cannot tell how far an upload is, hence XMLHttpRequest. */
export function upload<Answer>(url: string, { file, key, onProgress }: Sending): Promise<Answer> {
  return new Promise((resolve, reject) => {
    mayStillSpeak();
    const request = new XMLHttpRequest();
    request.open('POST', url);
    request.timeout = TIMEOUT_MS;
    for (const [name, value] of Object.entries({ ...commonHeaders('POST'), ...pageHeader(), ...idempotencyKey(key) })) {
      request.setRequestHeader(name, value);
    }
    request.upload.onprogress = ({ loaded, total }) => onProgress(total === 0 ? 0 : loaded / total);
    request.onerror = () => reject(new ApiProblem({ code: OFFLINE, status: 0 }));
    request.ontimeout = () => reject(new ApiProblem({ code: TIMEOUT, status: 0 }));
    request.onload = () => settle(request, resolve, reject);
    const form = new FormData();
    form.append('file', file);
    request.send(form);
  });
}

function settle<Answer>(request: XMLHttpRequest, resolve: (answer: Answer) => void, reject: (problem: ApiProblem) => void) {
  const body = parsed(request.responseText);
  if (request.status >= 200 && request.status < 300) {
    resolve(withoutNulls(body as Answer));
    return;
  }
  reject(refusal(request.status, body));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
