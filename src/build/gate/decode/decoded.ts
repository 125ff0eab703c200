/** What stands behind an encoding. */
export interface Decoded {
  /** Name of the encoding, such as `gzip`. */
  how: string;
  bytes: Uint8Array;
  /** True where `bytes` begin where the packed thing begins. */
  whole?: boolean;
}
