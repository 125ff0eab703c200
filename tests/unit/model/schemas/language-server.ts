import { TextDocument } from 'vscode-languageserver-textdocument';
import { getLanguageService, type LanguageService } from 'yaml-language-server';
import { en } from '../../../../src/locales/en.ts';
import { sv } from '../../../../src/locales/sv.ts';
import { makeSchemas, type SchemaName } from '../../../../src/model/schemas/make-schemas.ts';

const TOPICS = ['samverkan', 'barn och unga'];
const languages = { sv: serviceFor('sv'), en: serviceFor('en') };
let documents = 0;

function serviceFor(code: 'sv' | 'en'): LanguageService {
  const schemas = makeSchemas({ sv, en }[code], TOPICS);
  const names = Object.keys(schemas) as SchemaName[];
  const service = getLanguageService({
    schemaRequestService: (uri) => {
      const name = names.find((each) => uri.endsWith(`/${each}.json`));
      return name ? Promise.resolve(JSON.stringify(schemas[name])) : Promise.reject(new Error(uri));
    },
    workspaceContext: { resolveRelativePath: (path) => path },
  });
  service.configure({
    ...{ validate: true, hover: true, completion: true },
    schemas: names.map((name) => ({ uri: `traff:///${name}.json`, fileMatch: [`${name}.yaml`] })),
  });
  return service;
}

/** The service remembers what it has read by address, so each document has one of its own. */
function open(name: SchemaName, text: string): TextDocument {
  documents += 1;
  return TextDocument.create(`file:///${String(documents)}/${name}.yaml`, 'yaml', 1, text);
}

/** What an editor marks, as `line:column message`. */
export async function marked(
  name: SchemaName,
  text: string,
  code: 'sv' | 'en' = 'sv',
): Promise<string[]> {
  const found = await languages[code].doValidation(open(name, text), false);
  return found.map(({ range, message }) => {
    const { line, character } = range.start;
    const said = typeof message === 'string' ? message : message.value;
    return `${String(line + 1)}:${String(character + 1)} ${said}`;
  });
}

/** What an editor suggests where `|` stands in the text. */
export async function suggested(name: SchemaName, text: string): Promise<string[]> {
  const document = open(name, text.replace('|', ''));
  const position = document.positionAt(text.indexOf('|'));
  const { items } = await languages.sv.doComplete(document, position, false);
  return items.map(({ label }) => label);
}

/** What an editor tells of the place where `|` stands in the text. */
export async function told(name: SchemaName, text: string): Promise<string> {
  const document = open(name, text.replace('|', ''));
  const hover = await languages.sv.doHover(document, document.positionAt(text.indexOf('|')));
  return JSON.stringify(hover?.contents ?? '');
}
