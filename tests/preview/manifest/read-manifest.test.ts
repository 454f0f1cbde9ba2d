import { readFileSync } from 'node:fs';
import type { ManifestFaultKind } from '../../../preview/manifest/addin-manifest';
import { readManifest } from '../../../preview/manifest/read-manifest';

const xml = readFileSync('manifest.xml', 'utf8');
const faultsOf = (text: string) => readManifest(text, 'en-US').faults;

/** The manifest with one thing changed; the change must have hit something. */
function changed(from: string | RegExp, to: string): string {
  const text = xml.replace(from, to);
  if (text === xml) throw new Error(`The manifest has no ${String(from)}.`);
  return text;
}

describe("the project's manifest, read as Excel reads it", () => {
  const manifest = readManifest(xml, 'en-US');

  test('has no fault', () => {
    expect(manifest.faults).toEqual([]);
  });

  test('names the pane, the functions and the shared runtime', () => {
    expect(manifest).toMatchObject({
      name: 'Receivables Guard',
      paneUrl: 'https://localhost:3000/taskpane.html',
      hasSharedRuntime: true,
      functions: {
        namespace: 'AR',
        metadataUrl: 'https://localhost:3000/functions.json',
        pageUrl: 'https://localhost:3000/taskpane.html',
      },
    });
    expect(manifest.requirementSets.has('ExcelApi')).toBe(true);
  });

  test('puts its buttons on the tab Home, each with a label, a tip, icons and something to do', () => {
    const [tab] = manifest.tabs;
    const commands = tab?.groups.flatMap((group) => group.commands) ?? [];
    expect(tab?.id).toBe('TabHome');
    expect(commands.length).toBeGreaterThan(0);
    for (const command of commands) {
      expect(
        [command.label, command.tooltip.title, command.tooltip.description].every((text) => text.length > 0),
      ).toBe(true);
      expect([16, 32, 80].map((size) => command.icons.get(size))).toEqual(
        [16, 32, 80].map((size) => `https://localhost:3000/assets/icon-${String(size)}.png`),
      );
      expect(command.action).toBeDefined();
    }
  });

  test('speaks Chinese where the language is Chinese, down to the help of its functions', () => {
    const chinese = readManifest(xml, 'zh-CN');
    const labels = chinese.tabs.flatMap((tab) =>
      tab.groups.flatMap((group) => [group.label, ...group.commands.map((command) => command.label)]),
    );
    expect(labels.every((label) => /\p{Script=Han}/u.test(label))).toBe(true);
    expect([chinese.name, chinese.functions?.metadataUrl]).toEqual([
      '应收账款卫士',
      'https://localhost:3000/functions-zh-cn.json',
    ]);
  });

  test('falls back to its own language for any other', () => {
    expect(readManifest(xml, 'fr-FR').name).toBe('Receivables Guard');
  });
});

describe('a fault in a manifest is named', () => {
  const cases: readonly (readonly [ManifestFaultKind, string, string])[] = [
    ['notXml', '<OfficeApp><Id></OfficeApp>', ''],
    ['notAManifest', '<html/>', 'html'],
    ['missingId', changed(/<Id>[^<]*<\/Id>/, '<Id>1</Id>'), 'Id'],
    ['wrongHost', changed('<Host Name="Workbook"/>', '<Host Name="Document"/>'), 'Workbook'],
    ['noPane', changed(/<DefaultSettings>.*<\/DefaultSettings>/, '<DefaultSettings/>'), 'DefaultSettings'],
    ['missingResource', changed('<Label resid="Score.Label"/>', '<Label resid="Nowhere"/>'), 'Nowhere'],
    [
      'emptyResource',
      changed('id="Functions.Namespace" DefaultValue="AR"', 'id="Functions.Namespace" DefaultValue=""'),
      'Functions.Namespace',
    ],
    [
      'notHttps',
      changed('id="Icon.16" DefaultValue="https:', 'id="Icon.16" DefaultValue="http:'),
      'http://localhost:3000/assets/icon-16.png',
    ],
    [
      'badAddress',
      changed(
        /id="Functions.Script.Url" DefaultValue="[^"]*"/,
        'id="Functions.Script.Url" DefaultValue="functions.js"',
      ),
      'Script SourceLocation',
    ],
    ['noNamespace', changed(/<Namespace [^>]*>/, ''), 'CustomFunctions'],
    [
      'badNamespace',
      changed('id="Functions.Namespace" DefaultValue="AR"', 'id="Functions.Namespace" DefaultValue="1 AR"'),
      '1 AR',
    ],
    ['noFunctionsScript', changed(/<Script>.*<\/Script>/, ''), 'CustomFunctions'],
    ['noFunctionsPage', changed(/<Page>.*<\/Page>/, ''), 'CustomFunctions'],
    ['noFunctionsMetadata', changed(/<Metadata>.*<\/Metadata>/, ''), 'CustomFunctions'],
    [
      'runtimeDiffers',
      changed('<FunctionFile resid="Taskpane.Url"/>', '<FunctionFile resid="Help.Url"/>'),
      'Help.Url',
    ],
    ['duplicateId', changed('id="AR.PlanDunning"', 'id="AR.Open"'), 'AR.Open'],
    ['unknownAction', changed('xsi:type="ShowTaskpane"', 'xsi:type="ShowNothing"'), 'AR.Open'],
    [
      'noFunctionName',
      changed('<FunctionName>planDunning</FunctionName>', '<FunctionName/>'),
      'AR.PlanDunning',
    ],
  ];

  test.each(cases)('%s', (kind, text, where) => {
    expect(faultsOf(text)).toContainEqual(where === '' ? expect.objectContaining({ kind }) : { kind, where });
  });

  test("addresses on the preview's own origin may be plain http", () => {
    const served = xml.replaceAll('https://localhost:3000', 'http://localhost:3001');
    expect(readManifest(served, 'en-US', 'http://localhost:3001').faults).toEqual([]);
    expect(readManifest(served, 'en-US').faults.length).toBeGreaterThan(0);
  });
});
