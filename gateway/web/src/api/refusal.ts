import { SIGNED_IN_AS_OTHER } from './page';
import { problemFromBody, type ApiProblem } from './problem';
import { doubt, stand, standingNow } from './standing';

/** The problem a refused answer describes; makes known what it says about the session. */
export function refusal(status: number, body: unknown): ApiProblem {
  const problem = problemFromBody(status, body);
  if (status === 401 && standingNow() !== 'other') {
    stand('ended');
  } else if (problem.code === SIGNED_IN_AS_OTHER) {
    doubt();
  }
  return problem;
}
