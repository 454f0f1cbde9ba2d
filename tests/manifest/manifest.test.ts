import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DOMParser, type Element } from '@xmldom/xmldom';
import { validateXML } from 'xmllint-wasm';
import { COMMAND_IDS } from '../../src/taskpane/commands';
import { version } from '../../package.json';

const ROOT = path.resolve(__dirname, '../..');
const SCHEMAS = path.resolve(ROOT, '../shared/schemas');
const ORIGIN = 'https://localhost:3000';
const text = readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8');
const document = new DOMParser().parseFromString(text, 'text/xml');

const elements = (name: string): Element[] => Array.from(document.getElementsByTagName(name));
const attribute = (element: Element, name: string): string => element.getAttribute(name) ?? '';
const resources = ['bt:Image', 'bt:Url', 'bt:String']
  .flatMap(elements)
  .filter((element) => element.hasAttribute('id'));
const residsUsed = Array.from(document.getElementsByTagName('*')).flatMap(
  (element) => element.getAttribute('resid') ?? [],
);
const defaultOf = (id: string): string =>
  resources
    .filter((resource) => attribute(resource, 'id') === id)
    .map((resource) => attribute(resource, 'DefaultValue'))[0] ?? '';

describe('the manifest', () => {
  test('states the version of the package, so that hosts notice a new release', () => {
    expect(elements('Version')[0]?.textContent).toBe(`${version}.0`);
  });

  test('defines every resource that it uses, once, and uses every resource that it defines', () => {
    const defined = resources.map((resource) => attribute(resource, 'id'));
    expect(new Set(defined).size).toBe(defined.length);
    expect([...new Set(residsUsed)].sort()).toEqual([...defined].sort());
  });

  test('keeps ids and texts within the lengths that Office accepts', () => {
    for (const resource of resources) {
      expect(attribute(resource, 'id').length).toBeLessThanOrEqual(32);
      const longest = resource.parentNode?.nodeName === 'bt:ShortStrings' ? 125 : 250;
      if (resource.nodeName === 'bt:String')
        expect(attribute(resource, 'DefaultValue').length).toBeLessThanOrEqual(longest);
    }
  });

  test('says everything that a person reads in Chinese too', () => {
    const people = [
      ...elements('bt:String'),
      ...elements('DisplayName'),
      ...elements('Description').filter((e) => !e.hasAttribute('resid')),
    ];
    const english = people.filter((element) => {
      const override = Array.from(element.childNodes).find((child) => /Override$/.test(child.nodeName)) as
        Element | undefined;
      return override === undefined || !/\p{Script=Han}/u.test(attribute(override, 'Value'));
    });
    expect(english.map((element) => attribute(element, 'id'))).toEqual(['Functions.Namespace']);
  });

  test('runs pane, functions and commands in one shared page', () => {
    const page = attribute(elements('Runtime')[0]!, 'resid');
    const sharing = [
      elements('Page')[0]!.getElementsByTagName('SourceLocation')[0]!,
      elements('FunctionFile')[0]!,
    ];
    const panes = elements('Action')
      .filter((action) => action.getAttribute('xsi:type') === 'ShowTaskpane')
      .map((action) => action.getElementsByTagName('SourceLocation')[0]!);
    expect([...sharing, ...panes].map((element) => attribute(element, 'resid'))).toEqual([page, page, page]);
    expect(defaultOf(page)).toBe(attribute(elements('SourceLocation')[0]!, 'DefaultValue'));
  });

  test('reaches nothing outside its own secure address', () => {
    const addresses = [...text.matchAll(/"(https?:[^"]+)"/g)].map(([, address]) => address!);
    const foreign = addresses.filter(
      (address) =>
        !address.startsWith(`${ORIGIN}/`) &&
        !address.includes('schemas.microsoft.com') &&
        !address.includes('www.w3.org'),
    );
    expect(foreign).toEqual([]);
  });

  test('names only commands that the pane answers', () => {
    const named = elements('FunctionName').map((element) => element.textContent ?? '');
    expect([...named].sort()).toEqual([...COMMAND_IDS].sort());
  });

  test('points at icons that exist and have the size they claim', () => {
    const sized = elements('bt:Image').filter((image) => image.hasAttribute('size'));
    const claims = sized.map((image) => ({
      address: defaultOf(attribute(image, 'resid')),
      pixels: Number(attribute(image, 'size')),
    }));
    claims.push({ address: attribute(elements('IconUrl')[0]!, 'DefaultValue'), pixels: 32 });
    claims.push({ address: attribute(elements('HighResolutionIconUrl')[0]!, 'DefaultValue'), pixels: 64 });
    for (const { address, pixels } of claims) {
      const png = readFileSync(path.join(ROOT, address.slice(ORIGIN.length)));
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([pixels, pixels]);
    }
  });

  (existsSync(SCHEMAS) ? test : test.skip)(
    'is valid by the published schemas (skipped where they are absent)',
    async () => {
      const read = (file: string) => ({
        fileName: file,
        contents: readFileSync(path.join(SCHEMAS, file), 'utf8').replace(/^\uFEFF/, ''),
      });
      const main = 'OfficeAppManifestV1_1.xsd';
      const imported = readdirSync(SCHEMAS).filter((file) => file.endsWith('.xsd') && file !== main);
      const { valid, errors } = await validateXML({
        xml: [{ fileName: 'manifest.xml', contents: text }],
        schema: [read(main)],
        preload: imported.map(read),
      });
      expect(errors).toEqual([]);
      expect(valid).toBe(true);
    },
  );
});
