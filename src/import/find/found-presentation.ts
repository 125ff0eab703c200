import type { Municipality } from '../../model/municipality.ts';

/** A presentation as a text tells of it. */
export interface FoundPresentation {
  municipality: Municipality | null;
  organisation: string | null;
  speaker: string | null;
  role: string | null;
  population: string | null;
  title: string | null;
}

/** A presentation of which nothing is known. */
export const NO_PRESENTATION: FoundPresentation = {
  municipality: null,
  organisation: null,
  speaker: null,
  role: null,
  population: null,
  title: null,
};
