/** Where Microsoft's library takes its older parts from. */
const LIBRARY_PARTS = 'https://ajax.aspnetcdn.com';

/**
 * What the add-in's page may load, as its own first words: wherever it is hosted, no code is made from text, and nothing
 * is sent to another origin. Styles are written while the page runs, by Fluent UI and by office.js.
 */
function contentPolicy(officeJs) {
  const library = officeJs.startsWith('https:') ? [new URL(officeJs).origin, LIBRARY_PARTS] : [];
  return [
    "default-src 'none'",
    ["script-src 'self'", ...library].join(' '),
    "connect-src 'self'",
    "worker-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

module.exports = { contentPolicy };
