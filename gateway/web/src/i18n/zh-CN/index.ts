import common from './common.json';
import conflict from './conflict.json';
import form from './form.json';
import glossary from './glossary.json';
import kit from './kit.json';
import password from './password.json';
import problems from './problems.json';
import roles from './roles.json';
import session from './session.json';
import shell from './shell.json';
import themeNames from './themeNames.json';
import tour from './tour.json';

export default { common, conflict, form, glossary, kit, password, problems, roles, session, shell, themeNames, tour };
