import type { FileProblemKind } from '../../files/file-problem';
import type { ManifestFaultKind } from '../../manifest/addin-manifest';

/** Everything the page says itself; the add-in and the grid bring their own words. */
export interface PageWording {
  readonly title: string;
  /** What this page is for, and what not. */
  readonly purpose: string;
  readonly open: string;
  readonly openHint: string;
  readonly save: string;
  readonly saveCsv: string;
  readonly language: string;
  readonly theme: { readonly light: string; readonly dark: string };
  readonly homeTab: string;
  readonly ribbon: string;
  readonly sheet: string;
  readonly pane: string;
  readonly closePane: string;
  readonly resizePane: string;
  readonly start: {
    readonly heading: string;
    readonly explanation: readonly string[];
    readonly button: string;
  };
  readonly dropHere: string;
  readonly status: {
    readonly ready: string;
    readonly calculating: string;
    readonly editing: string;
    loading(name: string): string;
    running(command: string): string;
    functionFailed(address: string, error: string, message: string): string;
    traffic(syncs: number, kilobytes: number): string;
  };
  readonly problems: {
    /** Heading of the list of a manifest's faults. */
    readonly manifest: string;
    manifestFault(kind: ManifestFaultKind, where: string): string;
    file(name: string, kind: FileProblemKind): string;
    other(message: string): string;
    readonly dismiss: string;
  };
  readonly developer: {
    readonly heading: string;
    readonly host: string;
    readonly web: string;
    readonly desktop: string;
    readonly failNextSync: string;
    readonly failBefore: string;
    readonly failAfter: string;
    readonly armed: string;
    readonly gaps: string;
    readonly noGaps: string;
    times(count: number): string;
  };
}
