type Attributes = Readonly<Record<string, string | boolean | ((event: Event) => void)>>;

/**
 * An element with attributes, listeners (`onclick`) and children. Texts become text nodes: nothing is read as markup.
 */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  children: readonly (Node | string)[] = [],
): HTMLElementTagNameMap[Name] {
  const created = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'function') created.addEventListener(key.replace(/^on/, ''), value);
    else if (value === true) created.setAttribute(key, '');
    else if (value !== false) created.setAttribute(key, value);
  }
  created.append(...children);
  return created;
}
