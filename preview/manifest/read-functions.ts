import type { Element } from '@xmldom/xmldom';
import type { AddinFunctions, ManifestFaultKind } from './addin-manifest';
import type { ManifestReading } from './manifest-reading';
import { childAt, childrenNamed, typeOf } from './xml-elements';

/** Namespaces begin with a letter and hold letters, digits, dots and underscores. */
const NAMESPACE = /^[A-Za-z][A-Za-z0-9_.]*$/;

/** @param formFactor the element AllFormFactors */
export function readFunctions(
  formFactor: Element | undefined,
  reading: ManifestReading,
): AddinFunctions | null {
  const point = childrenNamed(formFactor, 'ExtensionPoint').find(
    (candidate) => typeOf(candidate) === 'CustomFunctions',
  );
  if (point === undefined) return null;
  return {
    namespace: readNamespace(childAt(point, 'Namespace'), reading),
    scriptUrl: readLocation(point, 'Script', 'noFunctionsScript', reading),
    pageUrl: readLocation(point, 'Page', 'noFunctionsPage', reading),
    metadataUrl: readLocation(point, 'Metadata', 'noFunctionsMetadata', reading),
  };
}

function readNamespace(element: Element | undefined, reading: ManifestReading): string {
  if (element === undefined) {
    reading.fault('noNamespace', 'CustomFunctions');
    return '';
  }
  const namespace = reading.resource(element, 'Namespace');
  if (namespace !== '' && !NAMESPACE.test(namespace)) reading.fault('badNamespace', namespace);
  return namespace;
}

function readLocation(
  point: Element,
  name: string,
  missing: ManifestFaultKind,
  reading: ManifestReading,
): string {
  const location = childAt(point, name, 'SourceLocation');
  if (location === undefined) {
    reading.fault(missing, 'CustomFunctions');
    return '';
  }
  return reading.address(reading.resource(location, `${name} SourceLocation`), `${name} SourceLocation`);
}
