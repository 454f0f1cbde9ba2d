import { DOMParser, onErrorStopParsing, ParseError, type Document, type Element } from '@xmldom/xmldom';
import type { AddinManifest, ManifestFault } from './addin-manifest';
import { manifestReading, type ManifestReading } from './manifest-reading';
import { readContextMenus, readTabs } from './read-commands';
import { readFunctions } from './read-functions';
import { allNamed, attribute, childAt, childrenNamed, textOf } from './xml-elements';

const EXCEL = 'Workbook';

/**
 * The manifest as Excel reads it, in one language; whatever is wrong with it is in `faults`.
 * @param ownOrigin the preview's origin, which may be http
 */
export function readManifest(xml: string, language: string, ownOrigin = ''): AddinManifest {
  const root = parsed(xml);
  if ('kind' in root) return { ...NOTHING, faults: [root] };
  const overrides = childAt(root, 'VersionOverrides');
  const reading = manifestReading(childAt(overrides, 'Resources'), language, ownOrigin);
  const host = childrenNamed(childAt(overrides, 'Hosts'), 'Host').find(
    (candidate) => candidate.getAttribute('xsi:type') === EXCEL,
  );
  if (host === undefined || !declaresExcel(root)) reading.fault('wrongHost', EXCEL);
  const desktop = childAt(host, 'DesktopFormFactor');
  const sets = childrenNamed(childAt(root, 'Requirements', 'Sets'), 'Set');
  const manifest = {
    id: readId(root, reading),
    name: reading.localised(childAt(root, 'DisplayName')),
    description: reading.localised(childAt(root, 'Description')),
    iconUrl: reading.localised(childAt(root, 'IconUrl')),
    paneUrl: readPane(root, reading),
    tabs: readTabs(desktop, reading),
    contextMenus: readContextMenus(desktop, reading),
    functions: readFunctions(childAt(host, 'AllFormFactors'), reading),
    requirementSets: new Map(
      sets.map((set) => [attribute(set, 'Name'), attribute(set, 'MinVersion') || '1.1']),
    ),
    hasSharedRuntime: childAt(host, 'Runtimes', 'Runtime') !== undefined,
  };
  checkRuntime(host, reading);
  checkIds(root.ownerDocument, reading);
  return { ...manifest, faults: reading.faults };
}

const NOTHING: AddinManifest = {
  id: '',
  name: '',
  description: '',
  iconUrl: '',
  paneUrl: '',
  tabs: [],
  contextMenus: [],
  functions: null,
  requirementSets: new Map(),
  hasSharedRuntime: false,
  faults: [],
};

function parsed(xml: string): Element | ManifestFault {
  try {
    const root = new DOMParser({ onError: onErrorStopParsing }).parseFromString(
      xml,
      'text/xml',
    ).documentElement;
    return root?.localName === 'OfficeApp' ? root : { kind: 'notAManifest', where: root?.tagName ?? '' };
  } catch (error) {
    if (error instanceof ParseError) return { kind: 'notXml', where: error.message };
    throw error;
  }
}

const declaresExcel = (root: Element): boolean =>
  childrenNamed(childAt(root, 'Hosts'), 'Host').some((host) => attribute(host, 'Name') === EXCEL);

function readId(root: Element, reading: ManifestReading): string {
  const id = textOf(childAt(root, 'Id'));
  if (!/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)) reading.fault('missingId', 'Id');
  return id;
}

function readPane(root: Element, reading: ManifestReading): string {
  const url = reading.localised(childAt(root, 'DefaultSettings', 'SourceLocation'));
  if (url === '') reading.fault('noPane', 'DefaultSettings');
  return url === '' ? '' : reading.address(url, 'SourceLocation');
}

/** A shared runtime is one page: functions and commands must name the very page of the runtime. */
function checkRuntime(host: Element | undefined, reading: ManifestReading): void {
  const runtime = attribute(childAt(host, 'Runtimes', 'Runtime'), 'resid');
  if (runtime === '') return;
  const functions = childAt(host, 'AllFormFactors', 'ExtensionPoint', 'Page', 'SourceLocation');
  const commands = childAt(host, 'DesktopFormFactor', 'FunctionFile');
  for (const user of [functions, commands]) {
    if (user !== undefined && attribute(user, 'resid') !== runtime)
      reading.fault('runtimeDiffers', attribute(user, 'resid'));
  }
}

function checkIds(document: Document | null, reading: ManifestReading): void {
  if (document === null) return;
  const ids = ['Group', 'Control', 'Item', 'Image', 'Url', 'String']
    .flatMap((name) => allNamed(document, name))
    .map((element) => attribute(element, 'id'));
  const seen = new Set<string>();
  for (const id of ids) {
    if (id !== '' && seen.has(id)) reading.fault('duplicateId', id);
    seen.add(id);
  }
}
