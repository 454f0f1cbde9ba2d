import type { Element } from '@xmldom/xmldom';
import type { AddinCommand, CommandAction, ContextMenu, RibbonGroup, RibbonTab } from './addin-manifest';
import type { ManifestReading } from './manifest-reading';
import { attribute, childAt, childrenNamed, textOf, typeOf } from './xml-elements';

/** @param formFactor the element DesktopFormFactor */
export function readTabs(formFactor: Element | undefined, reading: ManifestReading): RibbonTab[] {
  return extensionPoints(formFactor, 'PrimaryCommandSurface').flatMap((point) => [
    ...childrenNamed(point, 'OfficeTab').map((tab) => readTab(tab, '', reading)),
    ...childrenNamed(point, 'CustomTab').map((tab) =>
      readTab(tab, reading.resource(childAt(tab, 'Label'), 'CustomTab Label'), reading),
    ),
  ]);
}

export function readContextMenus(formFactor: Element | undefined, reading: ManifestReading): ContextMenu[] {
  const menus = extensionPoints(formFactor, 'ContextMenu').flatMap((point) =>
    childrenNamed(point, 'OfficeMenu'),
  );
  return menus.map((menu) => ({ id: idOf(menu, reading), commands: readControls(menu, reading) }));
}

const extensionPoints = (formFactor: Element | undefined, type: string): Element[] =>
  childrenNamed(formFactor, 'ExtensionPoint').filter((point) => typeOf(point) === type);

const readTab = (tab: Element, label: string, reading: ManifestReading): RibbonTab => ({
  id: idOf(tab, reading),
  label,
  groups: childrenNamed(tab, 'Group').map((group) => readGroup(group, reading)),
});

const readGroup = (group: Element, reading: ManifestReading): RibbonGroup => ({
  id: idOf(group, reading),
  label: reading.resource(childAt(group, 'Label'), 'Group Label'),
  commands: readControls(group, reading),
});

const readControls = (parent: Element, reading: ManifestReading): AddinCommand[] =>
  childrenNamed(parent, 'Control').map((control) => readCommand(control, reading));

function readCommand(control: Element, reading: ManifestReading): AddinCommand {
  const id = idOf(control, reading);
  const tip = childAt(control, 'Supertip');
  const command = {
    id,
    label: reading.resource(childAt(control, 'Label'), `${id} Label`),
    tooltip: {
      title: reading.resource(childAt(tip, 'Title'), `${id} Supertip Title`),
      description: reading.resource(childAt(tip, 'Description'), `${id} Supertip Description`),
    },
    icons: readIcons(control, id, reading),
    items: childrenNamed(childAt(control, 'Items'), 'Item').map((item) => readCommand(item, reading)),
  };
  if (typeOf(control) === 'Menu') return command;
  const action = readAction(childAt(control, 'Action'), id, reading);
  return action === undefined ? command : { ...command, action };
}

function readIcons(control: Element, id: string, reading: ManifestReading): ReadonlyMap<number, string> {
  const images = childrenNamed(childAt(control, 'Icon'), 'Image');
  return new Map(
    images.map((image) => [
      Number(attribute(image, 'size')),
      reading.address(reading.resource(image, `${id} Icon`), `${id} Icon`),
    ]),
  );
}

function readAction(
  action: Element | undefined,
  id: string,
  reading: ManifestReading,
): CommandAction | undefined {
  switch (typeOf(action)) {
    case 'ShowTaskpane': {
      const url = reading.resource(childAt(action, 'SourceLocation'), `${id} SourceLocation`);
      return { kind: 'showTaskpane', url: reading.address(url, `${id} SourceLocation`) };
    }
    case 'ExecuteFunction': {
      const functionName = textOf(childAt(action, 'FunctionName'));
      if (functionName === '') reading.fault('noFunctionName', id);
      return { kind: 'executeFunction', functionName };
    }
    default:
      reading.fault('unknownAction', id);
      return undefined;
  }
}

function idOf(element: Element, reading: ManifestReading): string {
  const id = attribute(element, 'id');
  if (id === '') reading.fault('missingId', element.localName ?? element.tagName);
  return id;
}
