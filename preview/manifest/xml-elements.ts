import type { Document, Element } from '@xmldom/xmldom';

/** The children of that local name, in order; none of a missing element. */
export const childrenNamed = (parent: Element | undefined, name: string): Element[] =>
  [...(parent?.childNodes ?? [])].filter(
    (node): node is Element => node.nodeType === 1 && node.localName === name,
  );

/** The first child on that path of local names. */
export const childAt = (parent: Element | undefined, ...path: readonly string[]): Element | undefined =>
  path.reduce<Element | undefined>((element, name) => childrenNamed(element, name)[0], parent);

/** The attribute's value, '' where there is none. */
export const attribute = (element: Element | undefined, name: string): string =>
  element?.getAttribute(name)?.trim() ?? '';

/** The local name in an xsi:type attribute. */
export const typeOf = (element: Element | undefined): string =>
  element?.getAttributeNS('http://www.w3.org/2001/XMLSchema-instance', 'type')?.trim() ?? '';

export const textOf = (element: Element | undefined): string => element?.textContent?.trim() ?? '';

/** All elements of that local name. */
export const allNamed = (document: Document, name: string): Element[] => [
  ...document.getElementsByTagNameNS('*', name),
];
