/** What pages carry in themselves, so that they need no help from their host. */
export interface PagePolicy {
  /** Content security policy for a `meta` element. */
  content: string;
  /** Referrer policy for a `meta` element. */
  referrer: string;
}

/**
 * The content security policy of everything published: the site's own files, nothing inline,
 * nothing from elsewhere. What is not named here falls under `default-src`.
 *
 * @see https://www.w3.org/TR/CSP3/
 */
const directives = {
  'default-src': ["'none'"],
  // WebAssembly, for Argon2id and Pagefind; `eval` stays closed.
  'script-src': ["'self'", "'wasm-unsafe-eval'"],
  'style-src': ["'self'"],
  'font-src': ["'self'"],
  // Members' pictures exist only decrypted, under addresses of the page's own.
  'img-src': ["'self'", 'blob:'],
  // Sound and film, each opened by its own address: the policy reaches the browser's own player.
  'media-src': ["'self'"],
  // Members' documents, in the browser's own reader; such a frame is under this policy too.
  'frame-src': ['blob:'],
  'connect-src': ["'self'"],
  'worker-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'require-trusted-types-for': ["'script'"],
  // The browser code's own, which vouches for the address of its worker.
  'trusted-types': ['traff'],
};

/** What browsers pass over in a `meta` element. */
const inHeaderOnly = { 'frame-ancestors': ["'none'"] };

/**
 * To nobody, the site's own host included: which meeting or which members' page a reader comes from
 * is not for others' logs, and nothing here asks for it.
 */
const referrer = 'no-referrer';

/** Powerful features, all of them unused, that a script which got in could ask the reader for. */
const features = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
];

/** The policy as every page carries it, on hosts that set no headers too. */
export const pagePolicy: PagePolicy = { content: written(directives), referrer };

/** Headers for every answer of a host that lets one set them. */
export const policyHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': written({ ...directives, ...inHeaderOnly }),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': features.map((feature) => `${feature}=()`).join(', '),
  'Referrer-Policy': referrer,
  'X-Content-Type-Options': 'nosniff',
  // For what is too old for `frame-ancestors`.
  'X-Frame-Options': 'DENY',
};

function written(policy: Record<string, string[]>): string {
  return Object.entries(policy)
    .map(([directive, values]) => [directive, ...values].join(' '))
    .join('; ');
}
