import type { ProblemTexts } from '../../problem-texts.ts';
import { meant } from './meant.ts';

export const text = {
  'control-character': {
    message: ({ read }) => `There is a character (${read}) here that cannot be shown.`,
    why: 'Such characters stop calendars and feeds, or turn the text round.',
    fix: () => 'Remove the character. If you cannot see it, write the words around it again.',
  },
  'invisible-character': {
    message: ({ read }) => `There is a character (${read}) here that nobody sees.`,
    why: 'Invisible characters come along when a text is pasted, and then names and words are not found.',
    fix: () => 'Remove the character, most easily by writing its word again.',
  },
  'heading-ambiguous': {
    message: ({ read }) => `The heading "${read}" can belong to several presentations.`,
    why: 'The text under the heading must belong to one presentation.',
    fix: ({ near }) => `Use one of their ids instead: ${near}.`,
  },
  'heading-level': {
    message: ({ read }) => `"# ${read}" is a heading of the highest level, and the page has one.`,
    why: 'A page must have one main heading, and screen readers find their way by the levels of headings.',
    fix: ({ near }) => `Write "${near}".`,
  },
  'heading-space': {
    message: ({ read }) => `"${read}" is no heading, for there is no space after ##.`,
    why: 'Readers would see the signs ## in the text, and what stands below does not come to its presentation.',
    fix: ({ near }) => `Write "${near}".`,
  },
  'heading-twice': {
    message: ({ read }) => `The presentation "${read}" already has a heading above.`,
    why: 'Each presentation has a part and an address of its own on the page.',
    fix: ({ read }) => `Put the texts together, or write a smaller heading: "### ${read}".`,
  },
  'heading-unmatched': {
    message: ({ read }) =>
      `The heading "${read}" is the name of none of the meeting’s presentations.`,
    why: 'The text under the heading would belong to no presentation.',
    fix: ({ read, near }) =>
      `${meant(near && `## ${near}`, 'Headings with ## must be named after a presentation.')} ` +
      `Other headings are written with three signs: "### ${read}".`,
  },
  'image-format': {
    message: () => 'Browsers cannot show such a picture file, so it only becomes a link.',
    why: 'Only common picture formats are shown in all browsers.',
    fix: () => 'Save the picture as JPEG or PNG and write that file name, if it is to be seen.',
  },
  'image-large': {
    message: ({ size }) =>
      `The picture is ${size} MB, which makes the page slow to open on a phone.`,
    why: 'Readers wait and pay for the picture, but see no more than in a smaller one.',
    fix: ({ limit }) =>
      `Save it smaller, at most ${limit} MB: a width of 1,600 pixels is enough for every screen.`,
  },
  'image-remote': {
    message: () => 'The picture lies on another site and is therefore only shown as a link.',
    why: 'A picture on another site can disappear, and it tells others who is reading.',
    fix: () => 'Save the picture beside the text and write its file name, if it is to be seen.',
  },
  'link-anchor': {
    message: ({ read }) => `There is no place "${read}" to link to.`,
    why: 'Readers come to the page but not to the place that the link promises.',
    fix: ({ near }) =>
      meant(
        near,
        'Link to a presentation ("#lund"), to a heading of an open text ("#how-to-join") or to the whole page.',
      ),
  },
  'link-dead': {
    message: ({ read }) => `The link "${read}" leads to a page that does not exist.`,
    why: 'Readers would come to a page that does not exist.',
    fix: ({ near }) => meant(near, 'Correct the address.'),
  },
  'link-draft': {
    message: ({ read }) =>
      `The link "${read}" leads to a draft, or to something that is published later than this text.`,
    why: 'Readers would come to a page that does not exist yet.',
    fix: () => 'Remove the link, or publish what it leads to first.',
  },
  'link-empty': {
    message: () => 'The link leads nowhere.',
    why: 'Readers would click and nothing would happen.',
    fix: () => 'Write the address between the brackets, or remove the link.',
  },
  'link-form': {
    message: ({ read }) => `"${read}" is no link.`,
    why: 'Readers would see the brackets and the address in the text.',
    fix: ({ near }) => `Write "${near}": first the text, then the address, with no space between.`,
  },
  'link-missing': {
    message: ({ read }) => `There is no file "${read}" beside the text.`,
    why: 'Readers would open a file or look for a picture that does not exist.',
    fix: ({ near }) => meant(near, 'Put the file in the folder of the text, or correct its name.'),
  },
  'link-protocol': {
    message: ({ protocol }) => `Links that start with "${protocol}" are not allowed.`,
    why: 'Other kinds of links can run programs in the reader’s browser.',
    fix: () => 'Start the link with https://, mailto: or tel:.',
  },
  'link-spaces': {
    message: ({ read }) => `The link to "${read}" is no link, because the name has spaces.`,
    why: 'Readers would see square brackets and a file name instead of a link or a picture.',
    fix: ({ read }) => `Put angle brackets around the name: "(<${read}>)".`,
  },
  'raw-html': {
    message: () => 'HTML is not shown on the site; it is removed.',
    why: 'HTML can run programs in the reader’s browser and looks different on different screens.',
    fix: () => 'Use Markdown instead, such as *italics* or [text](https://example.org).',
  },
  'table-too-large': {
    message: ({ limit }) => `The table has more cells than ${limit}, as wide as its head is.`,
    why: 'Each row gets as many cells as the head, so a wide head makes the page too heavy to show.',
    fix: () => 'Remove columns from the head, or divide the table into several.',
  },
  'text-unseen': {
    message: ({ read }) => `"${read}" will not be seen on the site.`,
    why: 'Footnotes and link addresses are shown only where the text refers to them, and tables only as wide as their head.',
    fix: () =>
      'Refer to the footnote or the address in the text, as [^1] or [text][name], give the table more heads, or remove what is left over.',
  },
} satisfies Partial<ProblemTexts>;
