import js from '@eslint/js';
import officeAddins from 'eslint-plugin-office-addins';
import tseslint from 'typescript-eslint';

/** The engine's rooms: pure, and nothing in them knows a file, a page or Excel. */
const CORE = [
  'model',
  'sheet',
  'template',
  'sie',
  'settings',
  'recognise',
  'rules',
  'report',
  'locales',
];

/** Which rooms of src/ a room may import from; docs/architecture.md draws the same table. */
const MAY_IMPORT = {
  model: [],
  sheet: ['model'],
  template: ['model'],
  sie: ['model'],
  settings: ['model', 'sheet', 'locales'],
  recognise: ['model', 'sheet', 'template', 'sie', 'settings'],
  rules: ['model', 'template', 'settings', 'sheet'],
  report: ['model', 'sheet', 'template', 'sie', 'settings', 'rules', 'locales'],
  locales: ['model'],
  pipeline: CORE,
  excel: [...CORE, 'pipeline'],
  docx: ['model', 'report', 'locales'],
  xlsx: [...CORE, 'pipeline'],
};
const ROOMS = [...Object.keys(MAY_IMPORT), 'taskpane', 'commands', 'cli'];
const PURE = [...CORE, 'pipeline', 'docx'];

/** Only src/excel knows Office.js. */
const OFFICE = ['Office', 'Excel', 'OfficeExtension'];

const importDirections = Object.entries(MAY_IMPORT).map(([room, allowed]) => ({
  files: [`src/${room}/**/*.ts`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `^(\\.\\./)+(${ROOMS.filter((other) => other !== room && !allowed.includes(other)).join('|')})/`,
            message: `src/${room} may import only: ${allowed.join(', ') || 'nothing outside itself'}.`,
          },
          { group: ['**/workbench/**'], message: 'The product never imports the workbench.' },
        ],
      },
    ],
  },
}));

export default tseslint.config(
  { ignores: ['.cache/', 'dist/', 'build/', 'coverage/', 'node_modules/'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { group: ['**/workbench/**'], message: 'The product never imports the workbench.' },
          ],
        },
      ],
    },
  },
  ...importDirections,
  {
    files: ['src/**/*.ts'],
    ignores: ['src/excel/**'],
    rules: {
      'no-restricted-globals': ['error', ...OFFICE],
    },
  },
  {
    files: PURE.map((room) => `src/${room}/**/*.ts`),
    rules: {
      'no-restricted-globals': [
        'error',
        ...OFFICE,
        'document',
        'window',
        'process',
        'fetch',
        'localStorage',
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'The pure core has no clock.' },
      ],
    },
  },
  {
    files: ['src/excel/**/*.ts', 'src/taskpane/**/*.ts', 'src/commands/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: Object.fromEntries(
      Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, 'error']),
    ),
  },
  {
    files: ['test/**/*.ts', 'scripts/**/*.ts', 'bench/**/*.ts', 'workbench/**/*.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    files: ['src/cli/**/*.ts', 'scripts/**/*.ts', 'bench/**/*.ts', 'workbench/server/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['**/*.js', '**/*.cjs', '**/*.mjs'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: {
      globals: {
        module: 'readonly',
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        performance: 'readonly',
      },
    },
  },
);
