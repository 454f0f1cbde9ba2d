/** As the library of Office itself keeps the answer to its question, at its own origin. */
const trustKey = (hostName: string): string => `OfficeJSTrustKeyV2_http_${hostName}`;
const TRUSTED = JSON.stringify({ Result: 1 });

/** Over https the library trusts a host of its own name. */
export const needsConsent = ({ protocol, hostname }: Location, storage: Storage): boolean =>
  protocol !== 'https:' && storage.getItem(trustKey(hostname)) !== TRUSTED;

/** Stores that this host may act as the host of Office add-ins, as the library does after its question was answered with yes. */
export function giveConsent({ hostname }: Location, storage: Storage): void {
  storage.setItem(trustKey(hostname), TRUSTED);
}
