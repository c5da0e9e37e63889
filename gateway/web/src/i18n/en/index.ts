import common from './common.json';
import conflict from './conflict.json';
import deadlines from './deadlines.json';
import home from './home.json';
import imports from './imports.json';
import inbox from './inbox.json';
import plans from './plans.json';
import problems from './problems.json';
import review from './review.json';
import schools from './schools.json';
import session from './session.json';
import shell from './shell.json';
import themeNames from './themeNames.json';
import themes from './themes.json';
import year from './year.json';

export default { common, conflict, deadlines, home, imports, inbox, plans, problems, review, schools, session, shell, themeNames, themes, year };
