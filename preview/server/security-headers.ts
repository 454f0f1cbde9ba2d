/**
 * Hashes of the style elements that the grid puts into the page. They belong to Univer 0.25.1: tests/e2e tells when an upgrade
 * needs others.
 */
const GRID_STYLES = [
  "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
  "'sha256-StEaX+se6YS7pqjzrzMIA0KaX9zF/8zAhvQXZAe5epY='",
  "'sha256-qehDXQGi+mtaFkbShaHTjtdxRzE9Ba4Ffh5AsXR+z7s='",
];

const COMMON = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "font-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
];

/** The page around the grid: it frames the add-in and is framed by nobody. */
const HOST_PAGE = [
  ...COMMON,
  `style-src 'self' ${GRID_STYLES.join(' ')}`,
  "img-src 'self' data: blob:",
  "worker-src 'self'",
  "frame-src 'self'",
  "frame-ancestors 'none'",
];

/** The add-in's pages: Fluent UI and office.js write style elements while they run; the library looks for consent in a frame. */
const ADDIN_PAGE = [
  ...COMMON,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "frame-src 'self'",
  "frame-ancestors 'self'",
];

/** Headers of every answer; pages get a policy of what they may load on top. */
export function securityHeaders(type: string, isHostPage: boolean): Readonly<Record<string, string>> {
  const policy = isHostPage ? HOST_PAGE : ADDIN_PAGE;
  return {
    'Cache-Control': 'no-cache',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    ...(type.startsWith('text/html') ? { 'Content-Security-Policy': policy.join('; ') } : {}),
  };
}
