/// <reference types="astro/client" />

declare module 'virtual:traff' {
  /** The one door between the content and the pages. */
  export const publicSite: import('./build/public-site.ts').PublicSite;
  /** What every page says in its head; null in a preview. */
  export const pagePolicy: import('./build/security-policy.ts').PagePolicy | null;
}
