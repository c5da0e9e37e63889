import { readdirSync, readFileSync } from 'node:fs';
import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const FEATURES = new URL('./src/features/', import.meta.url);

/** Which other features a feature is built with, as its own `feature.ts` says; everything not named there is forbidden. */
function usedBy(feature) {
  const said = readFileSync(new URL(`${feature}/feature.ts`, FEATURES), 'utf8');
  const [, uses = ''] = /^ {2}uses: \[(.*)\],$/m.exec(said) ?? [];
  return [...uses.matchAll(/'([\w-]+)'/g)].map(([, name]) => name);
}

const aliasOnly = {
  group: ['../../*'],
  message: 'Use the @/ alias for anything outside the own folder.',
};

/** Parts of antd that screens are not made of: the kit has blocks for them, which look and work the same everywhere. */
const KIT_HAS = [
  { parts: ['Table', 'Dropdown', 'Tag', 'Popconfirm'], message: 'Lists, menus, tags and questions are those of kit/list.' },
  { parts: ['Drawer', 'Modal', 'Form', 'Upload', 'message'], message: 'Forms, dialogs, panels and uploads are those of the kit.' },
];

/** Files that need such a part all the same, each with its reason. */
const EXCEPTIONS = [
  // has choices with three ways on, and asks beside the button that was pressed
  { feature: 'plans', file: 'merge/merge-dialog.tsx', parts: ['Modal', 'Popconfirm'] },
];

const EXCEPTIONS_OF_THE_APPLICATION = [
  // a menu, which comes from its own side
  { file: 'phone-navigation.tsx', parts: ['Drawer'] },
  // a field with what was found, without title and buttons
  { file: 'search/search-dialog.tsx', parts: ['Modal'] },
  // two ways on, over whatever is open
  { file: 'session-end.tsx', parts: ['Modal'] },
  { file: 'somebody-else.tsx', parts: ['Modal'] },
];

/** Refuses what the kit has, but for the parts that are allowed. */
const ofTheKit = (allowed = []) => ({
  paths: KIT_HAS.map(({ parts, message }) => ({ name: 'antd', importNames: parts.filter((it) => !allowed.includes(it)), message })),
});

const sharedCode = {
  files: ['src/{api,components,config,i18n,kit,lib,session}/**'],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          aliasOnly,
          { group: ['@/features/*', '@/app/*'], message: 'Shared code knows neither features nor the application.' },
        ],
      },
    ],
  },
};

/** What a feature may not import: other features but those it uses, the application, and what the kit has. */
function forbiddenIn(feature, allowedParts = []) {
  const allowed = [feature, ...usedBy(feature)].join('|');
  return {
    'no-restricted-imports': [
      'error',
      {
        ...ofTheKit(allowedParts),
        patterns: [
          aliasOnly,
          { group: ['@/app/*'], message: 'Features do not know the application that shows them.' },
          {
            regex: `^@/features/(?!(${allowed})(/|$))(?!.*/paths$)`,
            message: 'This feature may not use that one, except for its paths: see `uses` in its feature.ts.',
          },
        ],
      },
    ],
  };
}

const featureCode = [
  ...readdirSync(FEATURES).map((feature) => ({ files: [`src/features/${feature}/**`], rules: forbiddenIn(feature) })),
  ...EXCEPTIONS.map(({ feature, file, parts }) => ({ files: [`src/features/${feature}/${file}`], rules: forbiddenIn(feature, parts) })),
];

/** What the application may not import: what features do not say of themselves, and what the kit has. */
const forbiddenInTheApplication = (allowedParts = []) => ({
  'no-restricted-imports': [
    'error',
    {
      ...ofTheKit(allowedParts),
      patterns: [aliasOnly, { group: ['@/features/*'], message: 'The application knows features only by what they say in feature.ts.' }],
    },
  ],
});

const applicationCode = [
  { files: ['src/app/**'], ignores: ['src/**/*.test.{ts,tsx}'], rules: forbiddenInTheApplication() },
  ...EXCEPTIONS_OF_THE_APPLICATION.map(({ file, parts }) => ({ files: [`src/app/${file}`], rules: forbiddenInTheApplication(parts) })),
];

const onlyServerCallsTalkToTheServer = {
  files: ['src/{app,components,features,kit}/**/*.{ts,tsx}'],
  ignores: ['src/features/*/api/**', 'src/**/*.test.{ts,tsx}'],
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      { paths: [{ name: '@/api/client', message: 'Server calls live in the api folder of their feature.' }] },
    ],
  },
};

const MARKUP = [
  {
    selector: 'JSXOpeningElement[name.name=/(Outlined|Filled)$/]:not(:has(JSXAttribute[name.name="aria-hidden"]))',
    message: 'An icon brings an English name of its own, which would be read out: hide it and name what it stands on.',
  },
  {
    selector: 'JSXElement[openingElement.name.name=/^(Link|NavLink|a)$/] JSXOpeningElement[name.name=/Button$/]',
    message: 'A button inside a link is two stops for one thing: use LinkButton.',
  },
  {
    selector: 'CallExpression[callee.property.name="join"][arguments.0.value=/[、，,]/]',
    message: 'Each language lists things in its own way: use listed().',
  },
];

const OWN_PICKERS = {
  selector: 'ImportDeclaration[source.value="antd"] > ImportSpecifier[imported.name=/^(DatePicker|TimePicker|Calendar)$/]',
  message: 'Pickers of days need their language and the month they open on: use those of components/day-picker.',
};

const pickersThemselves = {
  files: ['src/components/day-picker.tsx'],
  rules: { 'no-restricted-syntax': ['error', ...MARKUP] },
};

export default defineConfig(
  globalIgnores(['dist', 'coverage', 'src/api/generated']),
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  reactHooks.configs.flat.recommended,
  {
    languageOptions: { parserOptions: { projectService: { allowDefaultProject: ['eslint.config.js', 'scripts/*.mjs'] } } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-empty-object-type': ['error', { allowWithName: '^(Texts|Permissions|Kinds)$' }], // features add to them
      '@typescript-eslint/no-unnecessary-type-parameters': 'off', // what storage and the network answer is typed by the asker
      'react-hooks/incompatible-library': 'off', // warns of the React compiler, which we do not use
      'no-restricted-syntax': ['error', ...MARKUP, OWN_PICKERS],
      'max-lines': ['error', { max: 300, skipComments: true }],
    },
  },
  pickersThemselves,
  sharedCode,
  ...featureCode,
  ...applicationCode,
  onlyServerCallsTalkToTheServer,
  {
    files: ['scripts/*.mjs', 'eslint.config.js'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { globals: { console: 'readonly', URL: 'readonly', process: 'readonly' } },
  },
);
