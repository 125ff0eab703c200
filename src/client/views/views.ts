import { Failure } from '../failure.ts';
import { noteView } from './note-view.ts';
import type { Place } from '../section/place.ts';
import { startView } from './start-view.ts';
import type { View, ViewContext } from './view.ts';
import { withMarks } from './with-marks.ts';

/**
 * The page for a place of the section; the code of rarer pages is loaded when it is needed.
 *
 * @throws {Failure} when the page does not exist or cannot be opened
 */
export async function viewOf(place: Place, context: ViewContext): Promise<View> {
  switch (place.kind) {
    case 'start':
      return startView(context);
    case 'note':
      return withMarks(await noteView(place.date, context), context);
    case 'page':
      return withMarks(
        await (await import('./page-view.ts')).pageView(place.slug, context),
        context,
      );
    case 'search':
      return (await import('./search-view.ts')).searchView(context);
    case 'unknown':
      throw new Failure('notFound');
  }
}
