import type { accessibility as shape, StatementFacts } from '../sv/accessibility.ts';

const mail = (contact: string): string =>
  contact === '' ? 'Contact those behind the site' : `Write to <${contact}>`;

export const accessibility: typeof shape = {
  slug: 'accessibility',
  title: 'Accessibility',
  summary:
    'Accessibility statement: how accessible this site is, what may be hard to use, and how to tell us.',
  text: ({ name, owner, contact }: StatementFacts): string => `
${owner === null ? `This is about the site ${name}.` : `${owner} runs the site ${name}.`} Everyone should be able to use it, with or without assistive technology. Here you can read how accessible it is, and what you can do if something does not work.

## How accessible is the site?

It aims at WCAG 2.2, level AA. Most of it should be readable and usable with a keyboard, a screen reader, magnification and voice control, on large and small screens.

Not all of its content has been reviewed, and some shortcomings are known. They are listed below.

## If you cannot use some part

${mail(contact)}, and tell us what you need and in which form. It may be a text in place of a film, say, or the content of a PDF in another way.

## Report faults

Does something not work that is not mentioned here? ${mail(contact)}. Tell us which page it is about, what happened, and which browser or assistive technology you used.

## Supervision

Whether a law on accessibility applies to this site depends on who runs it and where. If one does, and you are not content with the answer you got, you can turn to the authority that supervises that law in your country.

## Technical information

The site aims at the Web Content Accessibility Guidelines (WCAG) 2.2, level AA, which cover what the European standard EN 301 549 asks of web pages. It is stated to be **partially conformant**, because not everything has been reviewed and because of what is listed here.

### Content that is not accessible, or may be hard to use

- Searching, and pages for members, need a browser that runs JavaScript. Members’ texts are encrypted and opened in your own browser. What is open to all can be read without it.
- Attached files, such as PDFs, are made in other programs. Not all of them may work with assistive technology.
- Descriptions of pictures, headings and links are written by hand, and may be unclear.

### Content that has not been reviewed

- Films and pages on other sites that are linked to.

No part is left out because making it accessible would be a disproportionate burden.

## How the site has been tested

The site is made with the program Träff. Every kind of page in it is tested automatically with the tool axe, in light and dark colours. Such tests find only some of all faults. No independent review has been made.

This statement comes with Träff and therefore has no date of its own. It holds for as long as the site has not written one itself.
`,
};
