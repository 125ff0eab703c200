const SHOWN = /\.(?:a?png|jpe?g|jfif|gif|webp|avif|svg|bmp)$/i;

/** Whether all browsers show pictures with such a name; they show no HEIC and no TIFF. */
export function isShownPicture(name: string): boolean {
  return SHOWN.test(name);
}
