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

const sharedCode = {
  files: ['src/{api,components,config,i18n,lib,session}/**'],
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

const featureCode = readdirSync(FEATURES).map((feature) => {
  const allowed = [feature, ...usedBy(feature)].join('|');
  return {
    files: [`src/features/${feature}/**`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
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
    },
  };
});

const applicationCode = {
  files: ['src/app/**'],
  ignores: ['src/**/*.test.{ts,tsx}'],
  rules: {
    'no-restricted-imports': [
      'error',
      { patterns: [aliasOnly, { group: ['@/features/*'], message: 'The application knows features only by what they say in feature.ts.' }] },
    ],
  },
};

const onlyServerCallsTalkToTheServer = {
  files: ['src/{app,components,features}/**/*.{ts,tsx}'],
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
  applicationCode,
  onlyServerCallsTalkToTheServer,
  {
    files: ['scripts/*.mjs', 'eslint.config.js'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { globals: { console: 'readonly', URL: 'readonly', process: 'readonly' } },
  },
);
