type Fact = string | number | boolean | null | undefined;
type Child = Node | string | null | undefined | false;

/** An element with its attributes and children; what is null, undefined or false is left out. No text becomes markup. */
export function h<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, Fact>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  setAll(element, attributes);
  element.append(...children.filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

/** Sets attributes; null, undefined and false take one away. */
export function setAll(element: Element, attributes: Readonly<Record<string, Fact>>): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) element.removeAttribute(name);
    else element.setAttribute(name, value === true ? '' : String(value));
  }
}
