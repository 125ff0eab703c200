import tseslint from 'typescript-eslint';
import config from '../eslint.config.js';

/** The rules of the house but those that must first read the types of all files, which takes long. */
export default [
  ...config,
  {
    rules: tseslint.configs.disableTypeChecked.rules,
    languageOptions: { parserOptions: { projectService: false, program: null, project: false } },
  },
];
