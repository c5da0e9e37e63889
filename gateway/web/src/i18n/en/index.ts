import common from './common.json';
import problems from './problems.json';
import session from './session.json';
import shell from './shell.json';

export default { common, problems, session, shell };
