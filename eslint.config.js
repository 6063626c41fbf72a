/**
 * Beyond common mistakes, this keeps three promises that a reviewer would miss on
 * a tired day: blocks work under a strict content security policy, data flows one
 * way, and only content/ knows that languages exist.
 */
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import {configs as wc} from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const NO_STYLE_MAP = {
  regex: '^lit/directives/style-map',
  message: 'A host page with a strict policy blocks style attributes. Use a class.',
};
const NO_LOCALIZE = {
  regex: '^@lit/localize',
  message: 'Only content/ knows that languages exist. Write the words there.',
};
const NO_SOURCES = {
  regex: '(^|/)src/',
  message: 'content/ is the bottom layer: it may not know who shows its words.',
};
const NO_OTHER_ELEMENT = {
  regex: '^\\.\\./(src/)?ht-',
  message: 'One element never imports another. Move what both need to src/internal/.',
};
const restrictImports = (files, ...patterns) => ({
  files,
  rules: {'no-restricted-imports': ['error', {patterns}]},
});

export default tseslint.config(
  {ignores: ['content/translations/*.ts', 'dist/', '.cache/', 'demo/dist/', 'coverage/', 'test/types/', 'bench/.pages/', '**/*.d.ts']},
  {linterOptions: {reportUnusedDisableDirectives: 'error'}},
  {
    files: ['**/*.{js,mjs}'],
    extends: [tseslint.configs.recommended],
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ['./tsconfig.json', './test/tsconfig.json', './bench/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', {fixStyle: 'inline-type-imports'}],
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Numbers say themselves: `${port}` is clear.
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/**/*.ts', 'demo/**/*.ts', 'test/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc['flat/best-practice']],
    plugins: {'lit-a11y': litA11y},
    rules: {
      ...litA11y.configs.recommended.rules,
      // Closed roots are what keeps session recorders out of the answers.
      'wc/no-closed-shadow-root': 'off',
      'lit/no-classfield-shadowing': 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'lit/ban-attributes': ['error', 'style'],
      'no-console': ['error', {allow: ['warn', 'error']}],
      // A visitor's page is not the place to keep or send anything.
      'no-restricted-globals': [
        'error',
        ...['localStorage', 'indexedDB', 'fetch', 'XMLHttpRequest', 'WebSocket', 'caches'].map(
          (name) => ({name, message: 'Nothing leaves a visitor’s device, nothing stays on it.'}),
        ),
      ],
    },
  },
  {
    // Lit calls what listens on the element it stands in.
    files: ['bench/stand-ins/**/*.ts'],
    rules: {'@typescript-eslint/unbound-method': 'off'},
  },
  restrictImports(['content/**/*.ts'], NO_SOURCES, NO_STYLE_MAP),
  restrictImports(['src/**/*.ts'], NO_STYLE_MAP, NO_LOCALIZE),
  restrictImports(['src/*/**/*.ts'], NO_STYLE_MAP, NO_LOCALIZE, NO_OTHER_ELEMENT),
  {
    // node:test runs what `test()` returns; nobody has to await it.
    files: ['test/gates/**/*.ts', 'test/hosting/**/*.ts', 'test/wordpress/**/*.ts'],
    rules: {'@typescript-eslint/no-floating-promises': 'off'},
  },
  {
    // chai's assertions are properties (`expect(x).to.be.true`), and a snapshot
    // helper we do not use types `equal` as a promise. `accessible()` is a real one.
    files: ['test/*.ts', 'test/browsers/**/*.ts', 'test/hosts/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-floating-promises': [
        'error',
        {allowForKnownSafeCalls: [{from: 'package', package: '@types/chai', name: ['Equal', 'equal']}]},
      ],
    },
  },
);
