import { readFileSync } from 'node:fs';
import { Language, type Node, Parser } from 'web-tree-sitter';

/** A Bicep file, parsed. */
export interface BicepFile {
  path: string;
  root: Node;
}

const grammar = require.resolve('tree-sitter-bicep/tree-sitter-bicep.wasm');
let parser: Parser | undefined;

/** Must have been called before a file is parsed. */
export async function startBicep(): Promise<void> {
  await Parser.init();
  parser = new Parser();
  parser.setLanguage(await Language.load(readFileSync(grammar)));
}

/** Parses a .bicep file, or the assignments of a .bicepparam file, for which the grammar has no form of their own. */
export function parseBicep(path: string, text = readFileSync(path, 'utf8')): BicepFile {
  const source = path.endsWith('.bicepparam') ? text.replace(/^param (\w+) =/gm, 'var $1 =') : text;
  const tree = parser?.parse(source);
  if (!tree) throw new Error('call startBicep first');
  return { path, root: tree.rootNode };
}

/** Where the text is no Bicep, as "line N: text"; empty when all is well. */
export function syntaxErrors({ root }: BicepFile): string[] {
  return descendants(root)
    .filter((node) => node.isError || node.isMissing)
    .map((node) => `line ${node.startPosition.row + 1}: ${node.text.slice(0, 60)}`);
}

/** Names that the file declares, by kind of declaration. */
export function declared(file: BicepFile, kind: 'parameter' | 'variable' | 'resource' | 'module' | 'output') {
  return children(file.root, `${kind}_declaration`).map((node) => ({
    name: first(node, 'identifier')?.text ?? '',
    node,
  }));
}

/** Names that the file uses but neither it nor Bicep declares. */
export function undeclared(file: BicepFile): string[] {
  const own = new Set(
    (['parameter', 'variable', 'resource', 'module'] as const).flatMap((kind) =>
      declared(file, kind).map(({ name }) => name),
    ),
  );
  return used(file).filter((name) => !own.has(name));
}

/** Names that the file declares and uses nowhere. */
export function unused(file: BicepFile): string[] {
  const seen = new Set(used(file));
  return (['parameter', 'variable'] as const)
    .flatMap((kind) => declared(file, kind).map(({ name }) => name))
    .filter((name) => !seen.has(name));
}

/** Parameters without a default: whoever uses the file must give them. */
export function required(file: BicepFile): string[] {
  return declared(file, 'parameter')
    .filter(({ node }) => !/^param\s+\w+\s+\w+\s*=/.test(node.text))
    .map(({ name }) => name);
}

/** The properties of the object that a key leads to, such as a module's "params". */
export function propertiesOf(node: Node, key: string): string[] {
  const property = descendants(node).find((each) => each.type === 'object_property' && keyOf(each) === key);
  const object = property && first(property, 'object');
  return object ? children(object, 'object_property').map(keyOf) : [];
}

/** All values of string properties of that name, without their quotation marks. */
export function stringsOf(file: BicepFile, key: string): string[] {
  return descendants(file.root)
    .filter((each) => each.type === 'object_property' && keyOf(each) === key)
    .flatMap((each) => /^'(.*)'$/.exec(each.namedChildren.at(-1)?.text ?? '')?.[1] ?? []);
}

export function descendants(node: Node): Node[] {
  const below = node.children.flatMap((child) => (child ? descendants(child) : []));
  return [node, ...below];
}

/** The kinds of place in which an identifier is a name of its own, and no part of a declaration or a key. */
function used({ root }: BicepFile): string[] {
  return descendants(root)
    .filter((node) => node.type === 'identifier' && !isDeclaration(node) && !isKey(node) && !isCalled(node))
    .map((node) => node.text)
    .filter((name) => !loopNames(root).has(name));
}

function isDeclaration(node: Node): boolean {
  const parent = node.parent;
  return parent !== null && /_declaration$/.test(parent.type) && first(parent, 'identifier')?.id === node.id;
}

function isKey(node: Node): boolean {
  return node.parent?.type === 'object_property' && node.parent.namedChildren[0]?.id === node.id;
}

function isCalled(node: Node): boolean {
  return node.parent?.type === 'call_expression' && node.parent.namedChildren[0]?.id === node.id;
}

function loopNames(root: Node): Set<string> {
  const loops = descendants(root).filter((node) => node.type === 'for_statement');
  return new Set(loops.flatMap((loop) => loop.childForFieldName('initializer')?.text ?? []));
}

function keyOf(property: Node): string {
  return (property.namedChildren[0]?.text ?? '').replace(/^'|'$/g, '');
}

function children(node: Node, type: string): Node[] {
  return node.namedChildren.filter((child): child is Node => child?.type === type);
}

function first(node: Node, type: string): Node | undefined {
  return children(node, type)[0];
}
