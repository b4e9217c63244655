import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COMMANDS } from '../../src/commands/names';
import { descendants, parseXml, type XmlElement } from './xml-tree';

const ROOT = join(__dirname, '..', '..');
const manifest = parseXml(readFileSync(join(ROOT, 'manifest.xml'), 'utf8'));
const all = descendants(manifest);
const named = (name: string): readonly XmlElement[] => all.filter((e) => e.name === name);
const one = (name: string): XmlElement => {
  const found = named(name);
  expect(found).toHaveLength(1);
  return found[0]!;
};
const childNames = (element: XmlElement): readonly string[] => element.children.map((c) => c.name);

/** The order that the schema of the add-in-only manifest asks for; what is absent may be left out. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id',
    'AlternateId',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'AppDomains',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'VersionOverrides',
  ],
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
  Resources: ['Images', 'Urls', 'ShortStrings', 'LongStrings'],
};

test('the elements stand in the order that the schema asks for', () => {
  for (const [parent, order] of Object.entries(ORDER)) {
    for (const element of named(parent)) {
      const places = childNames(element).map((name) => order.indexOf(name));
      expect({ parent, places }).toEqual({ parent, places: [...places].sort((a, b) => a - b) });
      expect(places).not.toContain(-1);
    }
  }
  const host = named('Host').find((element) => element.attributes['type'] === 'Workbook')!;
  expect(childNames(host)).toEqual(['Runtimes', 'DesktopFormFactor']);
  const [label, icon, ...controls] = childNames(one('Group'));
  expect([label, icon]).toEqual(['Label', 'Icon']);
  expect(controls).toEqual(['Control', 'Control', 'Control']);
});

test('identity, version, languages and requirement', () => {
  const own = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
  expect(one('Id').text).toMatch(
    /^[\da-f]{8}-[\da-f]{4}-[1-5][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
  );
  expect(one('Version').text).toBe(`${own.version}.0`);
  expect(one('DefaultLocale').text).toBe('sv-SE');
  expect(one('Permissions').text).toBe('ReadWriteDocument');
  expect(named('Set').map((set) => set.attributes)).toEqual([
    { Name: 'ExcelApi', MinVersion: '1.1' },
  ]);
});

test('every resource that is referred to is defined, once, and every one defined is used', () => {
  const resources = one('Resources').children.flatMap((group) => group.children);
  const ids = resources.map((resource) => resource.attributes['id']);
  const used = all.flatMap((element) => element.attributes['resid'] ?? []);
  expect(new Set(ids).size).toBe(ids.length);
  expect([...new Set(used)].sort()).toEqual([...ids].sort());
  expect(Math.max(...ids.map((id) => id!.length))).toBeLessThanOrEqual(32);
});

test('ids of group and controls are unique', () => {
  const ids = all
    .filter(({ name }) => ['Group', 'Control'].includes(name))
    .map((element) => element.attributes['id']);
  expect(new Set(ids).size).toBe(4);
});

test('every address is https on one host', () => {
  const urls = all.flatMap((element) =>
    Object.values({ ...element.attributes, text: element.text }).filter((text) =>
      /^[a-z]+:\/\//.test(text),
    ),
  );
  expect(urls.length).toBeGreaterThan(10);
  for (const url of urls) expect(new URL(url).origin).toBe('https://localhost:3000');
});

test('one shared, long-lived runtime serves pane and commands', () => {
  const runtime = one('Runtime').attributes;
  expect(runtime).toEqual({ resid: 'Pane.Url', lifetime: 'long' });
  expect(one('FunctionFile').attributes['resid']).toBe(runtime['resid']);
  const panes = named('SourceLocation').filter((element) => 'resid' in element.attributes);
  expect(panes.map((element) => element.attributes['resid'])).toEqual([runtime['resid']]);
});

test('the buttons call the functions that the page registers, and one opens the pane', () => {
  expect(named('Action').map((action) => action.attributes['type'])).toEqual([
    'ExecuteFunction',
    'ExecuteFunction',
    'ShowTaskpane',
  ]);
  expect(named('FunctionName').map((element) => element.text)).toEqual([
    COMMANDS.generate,
    COMMANDS.review,
  ]);
});

test('texts keep to their lengths and have an English override', () => {
  const length = (element: XmlElement): number =>
    Math.max(
      element.attributes['DefaultValue']!.length,
      ...element.children.map((child) => child.attributes['Value']!.length),
    );
  expect(length(one('DisplayName'))).toBeLessThanOrEqual(30);
  const description = named('Description').find((e) => 'DefaultValue' in e.attributes)!;
  expect(length(description)).toBeLessThanOrEqual(250);
  for (const text of one('ShortStrings').children) expect(length(text)).toBeLessThanOrEqual(125);
  for (const text of one('LongStrings').children) expect(length(text)).toBeLessThanOrEqual(250);
  for (const text of [...named('String'), one('DisplayName'), description]) {
    expect(text.children.map((child) => child.attributes['Locale'])).toEqual(['en-US']);
  }
});

/** Width and height of a PNG: its first chunk, IHDR, begins at byte 16. */
const pngSize = (file: string): readonly number[] => {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
};

test('each icon is there, in 16, 32 and 80 pixels', () => {
  for (const icon of named('Icon')) {
    expect(icon.children.map((image) => image.attributes['size'])).toEqual(['16', '32', '80']);
  }
  const images = named('Image').filter((image) => 'DefaultValue' in image.attributes);
  const icons = [...images, one('IconUrl'), one('HighResolutionIconUrl')].map(
    (image) => new URL(image.attributes['DefaultValue']!).pathname,
  );
  for (const icon of icons) {
    const size = Number(/-(\d+)\.png$/.exec(icon)![1]);
    expect({ icon, size: pngSize(join(ROOT, icon)) }).toEqual({ icon, size: [size, size] });
  }
  for (const use of named('Image').filter((image) => 'size' in image.attributes)) {
    expect(use.attributes['resid']).toMatch(new RegExp(`\\.${use.attributes['size']!}$`));
  }
});
