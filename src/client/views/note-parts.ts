import type { MemberNote } from '../../model/member-document.ts';
import type { Presentation } from '../../model/meeting.ts';
import { participantOf } from '../../model/participant.ts';
import { element } from '../element.ts';
import { presentationHead } from './presentation-head.ts';
import { buildTree, type TreeFiles } from './tree.ts';
import { treeFiles, type Beside } from './tree-files.ts';
import { ELEMENTS, PAGE_ELEMENTS } from './tree-rules.ts';
import type { ViewContext } from './view.ts';

interface Section {
  id: string;
  heading: string | null;
  presentation: Presentation | null;
  content: Node[];
}

/** The text of a note: a list of its parts where there are several, and the parts themselves. */
export function noteParts(note: MemberNote, beside: Beside, context: ViewContext): HTMLElement[] {
  const sections = sectionsOf(note, treeFiles(note.attachments, beside));
  const parts = sections.map((section) => partOf(section, context));
  if (!note.overview.hasText) {
    parts.push(element('p', { class: 'muted' }, context.config.words.note.noText));
  }
  const headed = sections.filter(({ heading }) => heading !== null);
  return headed.length > 1 ? [contents(headed, context), ...parts] : parts;
}

/** Parts as written; a presentation without a part of its own stands first, with its facts. */
function sectionsOf({ overview, parts }: MemberNote, files: TreeFiles): Section[] {
  const written = parts.map((part, index): Section => {
    const presentation = overview.presentations.find(({ id }) => id === part.presentation) ?? null;
    const id = presentation?.id ?? `traff-part-${String(index + 1)}`;
    const heading = presentation?.title ?? part.heading;
    const elements = part.heading === null ? PAGE_ELEMENTS : ELEMENTS;
    return { id, presentation, heading, content: buildTree(part.tree, files, elements) };
  });
  const silent = overview.presentations
    .filter(({ id }) => written.every((section) => section.id !== id))
    .map((presentation): Section => {
      const heading = presentation.title ?? participantOf(presentation);
      return { id: presentation.id, presentation, heading, content: [] };
    });
  return [...silent, ...written];
}

function partOf(section: Section, context: ViewContext): HTMLElement {
  const { id, presentation, content } = section;
  if (section.heading === null) return element('div', { class: 'note-part prose' }, ...content);
  const label = `${id}-traff-heading`;
  const heading = element('h2', { id: label, tabindex: '-1' }, section.heading);
  const head = presentation ? presentationHead(presentation, heading, context) : [heading];
  const text = content.length === 0 ? [] : [element('div', { class: 'prose' }, ...content)];
  const attributes = { class: 'presentation note-part', id, 'aria-labelledby': label };
  return element('section', attributes, ...head, ...text);
}

function contents(sections: readonly Section[], { config }: ViewContext): HTMLElement {
  const items = sections.map(({ id, heading, presentation }) => {
    const place = presentation ? participantOf(presentation) : '';
    const text = place === '' || place === heading ? heading : `${place}: ${heading ?? ''}`;
    return element('li', {}, element('a', { href: `#${id}` }, text ?? ''));
  });
  return element(
    'nav',
    { class: 'note-contents', 'aria-labelledby': 'traff-contents' },
    element('h2', { id: 'traff-contents' }, config.words.note.contents),
    element('ol', {}, ...items),
  );
}
