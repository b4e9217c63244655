import { readdirSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { IMPLEMENTED } from '../../workbench/host/implemented';

/** What the client library does by itself, without asking the host by these names. */
const OF_THE_CLIENT = new Set([
  'context',
  'isNullObject',
  'load',
  'set',
  'toJSON',
  'track',
  'untrack',
]);

/** `Range.values` for a member that `@types/office-js` declares in a class of `Excel`, else null. */
function memberOf(declaration: ts.Declaration): string | null {
  const owner = declaration.parent;
  if (!ts.isClassDeclaration(owner) || owner.name === undefined) return null;
  const space = owner.parent.parent;
  const isExcel =
    declaration.getSourceFile().fileName.includes('@types/office-js') &&
    ts.isModuleDeclaration(space) &&
    space.name.text === 'Excel';
  const name = ts.getNameOfDeclaration(declaration)?.getText() ?? '';
  if (!isExcel || owner.name.text === 'RequestContext' || OF_THE_CLIENT.has(name)) return null;
  return `${owner.name.text}.${name}`;
}

/** What a node of the syntax tree names: a member after a dot, or one taken out by its name. */
function symbolNamed(node: ts.Node, checker: ts.TypeChecker): ts.Symbol | undefined {
  if (ts.isPropertyAccessExpression(node)) return checker.getSymbolAtLocation(node.name);
  if (!ts.isBindingElement(node)) return undefined;
  const name = (node.propertyName ?? node.name).getText();
  return checker.getTypeAtLocation(node.parent).getProperty(name);
}

/** The members of Excel's classes that the files of a folder touch, found by the compiler's own types. */
function membersUsedIn(folder: string): readonly string[] {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => path.join(folder, name));
  const { config } = ts.readConfigFile('tsconfig.json', (file) => ts.sys.readFile(file)) as {
    readonly config: unknown;
  };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, process.cwd());
  const program = ts.createProgram(files, options);
  const used = new Set<string>();
  const visit = (node: ts.Node): void => {
    for (const declaration of symbolNamed(node, program.getTypeChecker())?.declarations ?? []) {
      const member = memberOf(declaration);
      if (member !== null) used.add(member);
    }
    ts.forEachChild(node, visit);
  };
  for (const file of files) visit(program.getSourceFile(file)!);
  return [...used].sort();
}

test('the workbench implements every member of Excel that the add-in uses', () => {
  const used = membersUsedIn(path.join('src', 'excel'));
  expect(used).toContain('Range.formulas');
  expect(used.length).toBeGreaterThan(40);
  expect(used.filter((member) => !IMPLEMENTED.includes(member))).toEqual([]);
}, 60_000);
