declare module 'fs-native-extensions' {
  /** Exchanges two paths in one step (`renameat2` with `RENAME_EXCHANGE`, `renamex_np`). */
  export function swap(from: string, to: string): Promise<void>;
}
