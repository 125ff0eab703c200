import type { ConfigData } from 'html-validate';

/** What every page is held against, and why a rule of those is not one of ours. */
export const HTML_RULES: ConfigData = {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // All files are the site's own: who could change one could change the page that vouches for it.
    'require-sri': 'off',
    // The locked page has one for readers without script, and one that the script shows.
    'heading-level': ['error', { allowMultipleH1: true }],
    // A field for a passphrase can be turned into one of text, where it is of use; it is a global
    // attribute in HTML.
    'input-attributes': 'off',
    // HTML knows no case there.
    'doctype-style': 'off',
    // A title is the editors' own words. Whoever shows it cuts it where it likes.
    'long-title': 'off',
  },
};
