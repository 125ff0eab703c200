import { KeptFiles } from '../cache/kept-files.ts';

/** Pictures kept: those of several versions of a large site, about 70 MB. */
const MOST = 4000;

/** Pictures that earlier builds have drawn, by what they say. */
export class PictureCache extends KeptFiles {
  /**
   * @param key see `recordKey`
   * @param tools tells apart the programs and fonts that pictures are drawn with
   */
  constructor(folder: string, key: Uint8Array, tools: string) {
    super(folder, key, tools, MOST);
  }
}
