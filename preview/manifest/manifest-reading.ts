import type { Element } from '@xmldom/xmldom';
import type { ManifestFault, ManifestFaultKind } from './addin-manifest';
import { attribute, childrenNamed } from './xml-elements';

/** The resources of a manifest in one language, and the faults found on the way. */
export interface ManifestReading {
  readonly faults: readonly ManifestFault[];
  fault(kind: ManifestFaultKind, where: string): void;
  /** The text or address that `resid` of the element stands for; '' and a fault where there is none. */
  resource(element: Element | undefined, wanted: string): string;
  /** DefaultValue, or what an Override says for the language. */
  localised(element: Element | undefined): string;
  /** The address as it is; a fault where it is none or not encrypted. */
  address(url: string, where: string): string;
}

/** Documented limit of a resource's id. */
const MOST_RESID_LETTERS = 32;

/**
 * @param resources the element Resources
 * @param ownOrigin an origin that may be http: the preview's own, which the manifest was rewritten to
 */
export function manifestReading(
  resources: Element | undefined,
  language: string,
  ownOrigin: string,
): ManifestReading {
  const faults: ManifestFault[] = [];
  const fault = (kind: ManifestFaultKind, where: string): void => {
    if (!faults.some((known) => known.kind === kind && known.where === where)) faults.push({ kind, where });
  };
  const known = resourceElements(resources);
  const localised = (element: Element | undefined): string => {
    const override = childrenNamed(element, 'Override').find(
      (candidate) => attribute(candidate, 'Locale') === language,
    );
    return attribute(override, 'Value') || attribute(element, 'DefaultValue');
  };
  return {
    faults,
    fault,
    localised,
    resource: (element, wanted) => {
      const resid = attribute(element, 'resid');
      const found = known.get(resid);
      if (found === undefined || resid.length > MOST_RESID_LETTERS)
        fault('missingResource', resid === '' ? wanted : resid);
      const text = localised(found);
      if (found !== undefined && text === '') fault('emptyResource', resid);
      return text;
    },
    address: (url, where) => {
      const origin = URL.canParse(url) ? new URL(url).origin : undefined;
      if (origin === undefined) fault('badAddress', where);
      else if (!url.startsWith('https:') && origin !== ownOrigin) fault('notHttps', url);
      return url;
    },
  };
}

function resourceElements(resources: Element | undefined): ReadonlyMap<string, Element> {
  const lists = ['Images', 'Urls', 'ShortStrings', 'LongStrings'].flatMap((name) =>
    childrenNamed(resources, name),
  );
  const entries = lists.flatMap((list) =>
    ['Image', 'Url', 'String'].flatMap((name) => childrenNamed(list, name)),
  );
  return new Map(entries.map((entry) => [attribute(entry, 'id'), entry]));
}
