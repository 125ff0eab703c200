import ts from 'typescript';

/** One exported statement of a file. */
export interface Exported {
  /** What it exports; several where one statement declares several. */
  names: string[];
  /** From 1. */
  line: number;
  firstLine: string;
  /** What kind of statement it is: a function, an interface … */
  kind: ts.SyntaxKind;
  /** Whether a doc comment stands before it. */
  described: boolean;
}

/** What a file of TypeScript exports by the word `export` before a declaration, the only way here. */
export function exportsOf(text: string): Exported[] {
  const source = ts.createSourceFile('x.ts', text, ts.ScriptTarget.Latest, true);
  return source.statements.filter(isExported).map((statement) => ({
    names: namesOf(statement),
    line: source.getLineAndCharacterOfPosition(statement.getStart()).line + 1,
    firstLine: statement.getText().split('\n')[0] ?? '',
    kind: statement.kind,
    described: ts.getJSDocCommentsAndTags(statement).length > 0,
  }));
}

function isExported(statement: ts.Statement): boolean {
  const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
  return modifiers.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
}

function namesOf(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.flatMap(({ name }) => boundBy(name));
  }
  const { name } = statement as ts.DeclarationStatement;
  return name === undefined ? [] : [name.getText()];
}

/** A name, or those that a pattern takes an object apart into. */
function boundBy(name: ts.BindingName): string[] {
  if (ts.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((part) => (ts.isBindingElement(part) ? boundBy(part.name) : []));
}
