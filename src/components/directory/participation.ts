import type { Presentation } from '../../model/meeting.ts';
import type { County, Municipality } from '../../model/municipality.ts';
import type { MeetingView } from '../meetings/meeting-view.ts';

/** One time a municipality presented, or was to present. */
export interface Appearance {
  view: MeetingView;
  presentation: Presentation;
}

/** What one municipality has presented, or is to present. */
export interface MunicipalityParticipation {
  municipality: Municipality;
  /** Newest first. */
  appearances: Appearance[];
}

/** The municipalities of a county that have presented or are to. */
export interface CountyParticipation {
  county: County;
  /** By name. */
  municipalities: MunicipalityParticipation[];
}

type Collator = Pick<Intl.Collator, 'compare'>;

/** Counties by name, each with its municipalities by name. Organisations have no county. */
export function participation(views: MeetingView[], names: Collator): CountyParticipation[] {
  const counties = Map.groupBy(municipalities(views), (one) => one.municipality.county.code);
  return [...counties.values()]
    .flatMap(([first, ...rest]) => (first === undefined ? [] : [ofCounty(first, rest, names)]))
    .sort((a, b) => names.compare(a.county.name, b.county.name));
}

/** Everything presented or to be presented, newest first; of one meeting, as its note has it. */
export function appearances(views: MeetingView[]): Appearance[] {
  return views.toReversed().flatMap(appearancesOf);
}

/** What is presented from each county, by the county's code. */
export function byCounty(all: Appearance[]): Map<string, Appearance[]> {
  const placed = all.filter(({ presentation }) => presentation.municipality !== null);
  return Map.groupBy(placed, ({ presentation }) => presentation.municipality?.county.code ?? '');
}

/** The part of the participation that has taken place. */
export function held(counties: CountyParticipation[]): CountyParticipation[] {
  return counties
    .map(({ county, municipalities }) => ({
      county,
      municipalities: municipalities.filter((one) => heldCount(one) > 0),
    }))
    .filter(({ municipalities }) => municipalities.length > 0);
}

/** How many were part of a meeting that took place and has notes. */
export function heldCount({ appearances: all }: { appearances: Appearance[] }): number {
  return all.filter(({ view }) => view.state === 'held').length;
}

function ofCounty(
  first: MunicipalityParticipation,
  rest: MunicipalityParticipation[],
  names: Collator,
): CountyParticipation {
  const sorted = [first, ...rest].sort((a, b) =>
    names.compare(a.municipality.name, b.municipality.name),
  );
  return { county: first.municipality.county, municipalities: sorted };
}

function municipalities(views: MeetingView[]): MunicipalityParticipation[] {
  const byCode = new Map<string, MunicipalityParticipation>();
  for (const appearance of appearances(views)) {
    const { municipality } = appearance.presentation;
    if (municipality === null) continue;
    const known = byCode.get(municipality.code);
    if (known) known.appearances.push(appearance);
    else byCode.set(municipality.code, { municipality, appearances: [appearance] });
  }
  return [...byCode.values()];
}

function appearancesOf(view: MeetingView): Appearance[] {
  return view.meeting.presentations.map((presentation) => ({ view, presentation }));
}
