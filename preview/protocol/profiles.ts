/** What differs between the Excels that an add-in meets, as far as it can tell. */
export interface HostProfile {
  readonly name: 'web' | 'desktop';
  /** Bytes that the request and the response of a batch may have; null = no limit. */
  readonly payloadLimit: number | null;
  /** What an empty cell is for a custom function. */
  readonly blankArgument: null | 0;
}

export const EXCEL_ON_THE_WEB: HostProfile = { name: 'web', payloadLimit: 5 * 2 ** 20, blankArgument: null };

export const EXCEL_ON_THE_DESKTOP: HostProfile = { name: 'desktop', payloadLimit: null, blankArgument: 0 };
