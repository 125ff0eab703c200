import { countyNames } from '../../locales/county-names.ts';
import { counties as allCounties } from '../../model/municipalities.ts';
import type { County, Municipality } from '../../model/municipality.ts';
import { countyTiles, type CountyTile } from './county-tiles.ts';
import { held, heldCount, type CountyParticipation } from './participation.ts';
import { shadeSteps, stepOf, type ShadeStep } from './shade-steps.ts';

/** A county in the map. */
interface MapTile extends CountyTile {
  county: County;
  /** Without the word for county, such as `Skåne`. */
  short: string;
  /** Presentations held. */
  presentations: number;
  /** Its shade; 0 where nothing was presented. */
  step: number;
}

/** A county in the table. */
interface CountyRow {
  county: County;
  letters: string;
  /** Those that have presented, by name. */
  municipalities: Municipality[];
  presentations: number;
}

/** The participation as a picture and as a table: both say the same. */
export interface CountyView {
  /** All 21, row by row from the north. */
  tiles: MapTile[];
  /** The shades in use, lightest first. */
  steps: ShadeStep[];
  /** Counties from which something was presented, by name. */
  rows: CountyRow[];
  /** The others, by name. */
  without: County[];
  /** How many municipalities have presented. */
  municipalities: number;
}

/**
 * What has been presented, county by county; nothing that is only planned.
 *
 * @param participation counties by name, as `participation()` gives them
 */
export function countyView(
  participation: CountyParticipation[],
  names: Pick<Intl.Collator, 'compare'>,
): CountyView {
  const rows = held(participation).map(rowOf);
  const byCode = new Map(rows.map((row) => [row.county.code, row]));
  const steps = shadeSteps(rows.map(({ presentations }) => presentations));
  return {
    tiles: tilesOf(byCode, steps),
    steps,
    rows,
    without: allCounties
      .filter(({ code }) => !byCode.has(code))
      .sort((a, b) => names.compare(a.name, b.name)),
    municipalities: rows.flatMap(({ municipalities }) => municipalities).length,
  };
}

function rowOf({ county, municipalities }: CountyParticipation): CountyRow {
  return {
    county,
    letters: countyTiles.find(({ code }) => code === county.code)?.letters ?? '',
    municipalities: municipalities.map(({ municipality }) => municipality),
    presentations: municipalities.reduce((sum, one) => sum + heldCount(one), 0),
  };
}

function tilesOf(rows: Map<string, CountyRow>, steps: ShadeStep[]): MapTile[] {
  const byCode = new Map(allCounties.map((county) => [county.code, county]));
  return countyTiles.flatMap((tile) => {
    const county = byCode.get(tile.code);
    const presentations = rows.get(tile.code)?.presentations ?? 0;
    const short = countyNames[tile.code] ?? '';
    const step = stepOf(presentations, steps);
    return county === undefined ? [] : [{ ...tile, county, short, presentations, step }];
  });
}
