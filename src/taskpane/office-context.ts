/**
 * What Office tells of its surroundings. Typed here as it is, not as the library declares it: outside Office there is
 * none, and Excel on the web leaves parts of it out.
 */
export function officeContext(): Partial<Office.Context> | undefined {
  return typeof Office === 'undefined' ? undefined : Office.context;
}
