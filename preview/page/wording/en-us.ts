import type { ManifestFaultKind } from '../../manifest/addin-manifest';
import type { PageWording } from './page-wording';

const MANIFEST_FAULTS: Readonly<Record<ManifestFaultKind, string>> = {
  notXml: 'is not well-formed XML',
  notAManifest: 'the root element is not OfficeApp',
  missingId: 'has no valid id',
  wrongHost: 'the host Workbook (Excel) is not declared',
  noPane: 'has no address of the pane',
  missingResource: 'stands for no resource, or its name is longer than 32 letters',
  emptyResource: 'the resource is empty',
  notHttps: 'the address is not https',
  badAddress: 'is not an address',
  noNamespace: 'the functions have no namespace',
  badNamespace: 'is no valid namespace',
  noFunctionsScript: 'the functions have no script',
  noFunctionsPage: 'the functions have no page',
  noFunctionsMetadata: 'the functions have no metadata',
  runtimeDiffers: 'is not the page of the shared runtime',
  duplicateId: 'the id is used twice',
  unknownAction: 'has no action that Excel knows',
  noFunctionName: 'names no function to run',
};

const FILE_PROBLEMS = {
  notAWorkbook: 'it is not an Excel workbook (.xlsx), or it is damaged.',
  encrypted: 'it is protected by a password. Take the password away in Excel, save, and open it again.',
  empty: 'there is nothing in it.',
  unknownKind: 'only .xlsx and .csv files can be opened here.',
  unreachable: 'it cannot be read.',
};

export const EN_US: PageWording = {
  title: 'Preview',
  purpose:
    'For developing and trying the add-in. The add-in itself belongs in Microsoft Excel; this page is not Excel, and its figures are no reference.',
  open: 'Open file',
  openHint:
    'Open an .xlsx or .csv file from this computer. You can also drop one on the page. Nothing leaves this computer.',
  save: 'Save .xlsx',
  saveCsv: 'Save sheet as .csv',
  language: '中文',
  theme: { light: 'Light', dark: 'Dark' },
  homeTab: 'Home',
  ribbon: 'Commands of the add-in',
  sheet: 'Spreadsheet',
  pane: 'Pane of the add-in',
  closePane: 'Close the pane',
  resizePane: 'Width of the pane',
  start: {
    heading: 'Start the add-in',
    explanation: [
      'Microsoft’s Office library trusts only Microsoft’s own hosts, or this computer over https. This page is neither: it runs on plain http, so the library asks once for your consent.',
      'Start gives that consent: it stores in this browser that localhost may act as the host of an Office add-in. Nothing is installed and nothing leaves this computer.',
      'With a development certificate (npm run certificate) the preview runs on https, and no consent is needed.',
    ],
    button: 'Start',
  },
  dropHere: 'Drop to open',
  status: {
    ready: 'Ready',
    calculating: 'Calculating… (#BUSY!)',
    editing: 'Editing a cell',
    loading: (name) => `Opening ${name}…`,
    running: (command) => `${command}…`,
    functionFailed: (address, error, message) => `${address}: ${error}: ${message}`,
    traffic: (syncs, kilobytes) =>
      `${String(syncs)} ${syncs === 1 ? 'sync' : 'syncs'}, ${String(kilobytes)} KB`,
  },
  problems: {
    manifest: 'The manifest has faults, so the add-in is not loaded:',
    manifestFault: (kind, where) => `${where}: ${MANIFEST_FAULTS[kind]}`,
    file: (name, kind) => `${name} cannot be opened: ${FILE_PROBLEMS[kind]}`,
    other: (message) => `That did not work: ${message}`,
    dismiss: 'Close',
  },
  developer: {
    heading: 'Test tools',
    host: 'Host',
    web: 'Excel on the web (5 MB limit, blank = null)',
    desktop: 'Excel on the desktop (no limit, blank = 0)',
    failNextSync: 'Fail the next sync',
    failBefore: 'before it is applied',
    failAfter: 'after it is applied',
    armed: 'The next sync will fail.',
    gaps: 'Members asked for and not served',
    noGaps: 'None so far.',
    times: (count) => `${String(count)}×`,
  },
};
