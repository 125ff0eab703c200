import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import astro from 'eslint-plugin-astro';
import boundaries from 'eslint-plugin-boundaries';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** Scripts inside .astro files, which the Astro plugin hands on under a name of their own. */
const inlineScripts = 'src/**/*.astro/*.ts';
const typed = ['src/**/*.ts', 'scripts/**/*.ts', 'tests/**/*.ts', '*.config.ts', '*.config.mjs'];

const rooms = ['model', 'locales', 'schedule', 'import', 'vault', 'search', 'build', 'client'];
/** What the build and the browser share; the import is pure as well, but no page's business. */
const shared = ['model', 'locales', 'schedule', 'vault', 'search'];
const pureRooms = [...shared, 'import'];
const pureFiles = pureRooms.map((room) => `src/${room}/**/*.ts`);
const view = ['pages', 'layouts', 'components', 'styles'];
const everyRoom = [...rooms, ...view];
const doors = {
  publicSite: 'src/build/public-site.ts',
  socialCard: 'src/components/social/*.ts',
};

const ours = (...types) => ({ to: { element: { types: { anyOf: types } } } });
const typesOf = (...types) => ({ ...ours(...types), dependency: { kind: 'type' } });
const door = (category) => ({ to: { file: { categories: category } } });
/** Packages by where they run: Node's own, Astro's and the build's virtual modules, and the rest. */
const node = { to: { module: { origin: 'core' } } };
const packages = {
  to: { module: { origin: 'external', source: '{!(astro|astro:*|virtual:*),@!(astrojs)/*}' } },
};
const astroModules = { to: { module: { origin: 'external', source: '{astro,astro/**,astro:*}' } } };
/** All that pages know of the content comes through one door, and no member's text fits in its type. */
const content = { to: { module: { origin: 'external', source: 'virtual:traff' } } };
const pageModules = [
  astroModules,
  content,
  { ...door('publicSite'), dependency: { kind: 'type' } },
];

/** Who may import what; everything else is an error. */
const imports = [
  ['vault', []],
  ['model', [packages, typesOf('locales')]],
  ['locales', [packages, typesOf('model')]],
  ['schedule', [packages, ours('model', 'locales')]],
  ['import', [packages, ours('model', 'locales')]],
  ['search', [packages, ours('model', 'locales')]],
  ['build', [packages, node, astroModules, ours(...pureRooms), door('socialCard')]],
  ['client', [packages, ours(...shared)]],
  ['pages', [...pageModules, ours('layouts', 'components', 'styles', 'locales')]],
  ['layouts', [...pageModules, ours('components', 'styles')]],
  ['components', [...pageModules, ours('styles', 'model', 'locales', 'schedule')]],
  ['styles', []],
  // Arguments in, one call into the build, output.
  ['scripts', [node, ours('build', 'locales', 'tests'), typesOf('model')]],
].map(([room, allow]) => ({
  from: { element: { type: room } },
  allow: [ours(room), ...allow],
}));

const importedModules = [
  { selector: 'TSImportType Literal', kind: 'type', name: 'import-type' },
  {
    selector: 'NewExpression[callee.name=URL] > Literal[value=/^\\..*\\.(ts|js|astro)$/]',
    kind: 'value',
    name: 'url',
  },
];

const walls = {
  files: ['src/**/*.ts', 'src/**/*.astro', 'scripts/**/*.ts'],
  ignores: [inlineScripts, '**/*.d.ts'],
  plugins: { boundaries },
  settings: {
    'boundaries/elements': [
      ...everyRoom.map((room) => ({ type: room, pattern: `src/${room}` })),
      { type: 'scripts', pattern: 'scripts' },
      { type: 'tests', pattern: 'tests' },
    ],
    'boundaries/files': Object.entries(doors).map(([category, pattern]) => ({ category, pattern })),
    'boundaries/dependency-nodes': ['import', 'dynamic-import', 'export', 'require'],
    'boundaries/additional-dependency-nodes': importedModules,
    'import/resolver': { node: { extensions: ['.ts', '.astro'] } },
  },
  rules: {
    'boundaries/dependencies': [
      'error',
      { default: 'disallow', checkAllOrigins: true, policies: imports },
    ],
    'boundaries/no-unknown-dependencies': 'error',
    'boundaries/no-unknown-files': 'error',
  },
};

/** The plugin cannot resolve imports from inside an .astro file's script. */
const inlineScriptWalls = {
  files: [inlineScripts],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: '^(?!(\\.\\./)+client/)',
            message: 'A page’s script imports only from src/client.',
          },
        ],
      },
    ],
  },
};

const clock = [
  ['NewExpression[callee.name=Date][arguments.length=0]', 'The time is an argument.'],
  ['CallExpression[callee.name=Date]', 'The time is an argument.'],
  [
    'NewExpression[callee.name=Date][arguments.length>1]',
    'This reads the machine’s time zone; the zone is an argument.',
  ],
  ['MemberExpression[object.name=Temporal][property.name=Now]', 'The time is an argument.'],
].map(([selector, message]) => ({ selector, message }));

const clockNow = {
  selector: 'MemberExpression[object.name=Date][property.name=now]',
  message: 'The time is an argument.',
};
/** Where the build and the browser read the clock; all else is told what time it is. */
const clockReaders = [
  'src/build/site/build-time.ts',
  // Times of files on the disk, which are no part of what is built.
  'src/build/{cache/kept-files,site/publish-site}.ts',
  // Programs of a page, which is looked at now.
  'src/client/{members,next-meeting,preview/eyes}.ts',
];

const impureProperties = [
  ['Date', 'now', 'The time is an argument.'],
  ['Math', 'random', 'Randomness is an argument.'],
  ['crypto', 'getRandomValues', 'Randomness is an argument.'],
  ['crypto', 'randomUUID', 'Randomness is an argument.'],
  [undefined, 'generateKey', 'Randomness is an argument.'],
].map(([object, property, message]) => ({ ...(object && { object }), property, message }));

/** What Node and browsers share and is a plain function of its arguments. */
const pureGlobals = [
  'TextEncoder',
  'TextDecoder',
  'URL',
  'URLSearchParams',
  'Intl',
  'atob',
  'btoa',
];
const cryptoGlobals = ['crypto', 'Crypto', 'CryptoKey', 'SubtleCrypto'];
const restrictGlobals = (allowed) =>
  [...Object.keys({ ...globals.browser, ...globals.node, ...globals.worker }), 'globalThis']
    .filter((name) => !(name in globals.builtin) || name === 'globalThis')
    .filter((name) => !allowed.includes(name))
    .map((name) => ({ name, message: 'Pure rooms know neither Node nor the browser.' }));

const barrel = {
  selector: ':matches(ExportAllDeclaration, ExportNamedDeclaration[source])',
  message: 'No barrels: import from the file that defines it.',
};
const swedish = [
  'Literal[value=/[åäöÅÄÖ]/]',
  'TemplateElement[value.raw=/[åäöÅÄÖ]/]',
  'JSXText[value=/[åäöÅÄÖ]/]',
].map((selector) => ({ selector, message: 'Words for people live in src/locales.' }));

/** Locales are words, and sentences with values in them. */
const logic = {
  selector:
    ':matches(IfStatement, SwitchStatement, ForStatement, ForInStatement, ForOfStatement, WhileStatement, DoWhileStatement, TryStatement, ThrowStatement, ClassDeclaration, NewExpression, AwaitExpression, VariableDeclaration[kind!=const])',
  message: 'Locales hold words and no logic.',
};

/** What is opened in the browser goes into the page as text and elements. */
const parsers = [
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'setHTMLUnsafe',
  'createContextualFragment',
  'parseFromString',
].map((property) => ({ property, message: 'No HTML parser: src/client/element.ts.' }));

/** What a page is about to show is waited for; only of what must not be there is one look enough. */
const hastyLook = {
  selector:
    ':matches(CallExpression[callee.property.name=/^is(Visible|Hidden)$/], CallExpression[callee.name=expect] > AwaitExpression > CallExpression[callee.property.name=/^(textContent|innerText|inputValue|getAttribute|allTextContents)$/])',
  message: 'Wait: locator.waitFor(), or expect.poll().',
};

export default defineConfig(
  globalIgnores(['dist/', '.astro/', 'content/', 'public/', 'tests/fixtures/']),
  { languageOptions: { parserOptions: { tsconfigRootDir: import.meta.dirname } } },
  js.configs.recommended,
  ...astro.configs['flat/recommended'],
  {
    files: typed,
    ignores: [inlineScripts],
    // What needs types to be judged, oxlint judges in a tenth of the time: .oxlintrc.json.
    extends: [tseslint.configs.strict, tseslint.configs.stylistic],
    rules: {
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
    },
  },
  {
    files: ['tests/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['tests/{browser,engines}/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', hastyLook] },
  },
  {
    // Loops over typed arrays whose indices the loop itself bounds; a check at each would halve the speed.
    files: ['src/build/gate/**/*.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  { files: ['**/*.d.ts'], rules: { '@typescript-eslint/consistent-type-imports': 'off' } },
  {
    files: [inlineScripts, '**/*.astro'],
    languageOptions: { globals: globals.browser },
    rules: { 'no-undef': 'off' },
  },
  { files: ['*.config.js'], languageOptions: { globals: globals.node } },
  walls,
  inlineScriptWalls,
  {
    files: ['src/**', 'scripts/**'],
    rules: {
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': ['error', barrel],
    },
  },
  {
    files: ['src/{build,client,pages,layouts,components}/**'],
    rules: { 'no-restricted-syntax': ['error', barrel, ...swedish] },
  },
  {
    files: ['src/{build,client}/**/*.ts'],
    ignores: clockReaders,
    rules: { 'no-restricted-syntax': ['error', barrel, ...swedish, ...clock, clockNow] },
  },
  {
    files: ['src/client/**/*.ts', inlineScripts],
    rules: { 'no-restricted-properties': ['error', ...parsers] },
  },
  {
    files: pureFiles,
    rules: {
      'no-restricted-globals': ['error', ...restrictGlobals(pureGlobals)],
      'no-restricted-properties': ['error', ...impureProperties],
      'no-restricted-syntax': ['error', barrel, ...clock],
    },
  },
  {
    // What a page shows follows from the content and the day of the build, or two builds would differ.
    files: ['src/{pages,layouts,components}/**'],
    ignores: [inlineScripts],
    rules: {
      'no-restricted-globals': ['error', ...restrictGlobals(pureGlobals)],
      'no-restricted-properties': ['error', ...impureProperties],
      'no-restricted-syntax': ['error', barrel, ...swedish, ...clock],
    },
  },
  {
    files: ['src/locales/{sv,en}/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', barrel, ...clock, logic] },
  },
  {
    files: ['src/vault/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...restrictGlobals([...pureGlobals, ...cryptoGlobals])],
      'no-restricted-syntax': ['error', barrel, ...clock, ...swedish],
    },
  },
  {
    files: [
      '{src,scripts}/**/{index,utils,util,helpers,helper,types,common,misc,lib}.ts',
      '{src,scripts}/**/{utils,util,helpers,helper,common,misc,lib}/**',
    ],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'Program', message: 'Name the file after what it does.' },
      ],
    },
  },
  prettier,
);
