import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** How many files are named to a tool at a time: there is a limit to the length of a command. */
const AT_A_TIME = 100;

/** A tool that is installed with the project. */
interface Tool {
  /** Its file below `node_modules`. */
  program: string;
  args: string[];
}

/**
 * Runs a tool in a folder, for some of its files, and resolves to what it says where it finds
 * fault, else to nothing.
 */
export async function runTool(tool: Tool, files: string[], folder: string): Promise<string> {
  const program = join(folder, 'node_modules', tool.program);
  const said: string[] = [];
  for (let at = 0; at < files.length; at += AT_A_TIME) {
    const args = [program, ...tool.args, '--', ...files.slice(at, at + AT_A_TIME)];
    said.push(await complaint(args, folder));
  }
  return said.join('');
}

function complaint(args: string[], folder: string): Promise<string> {
  const child = spawn(process.execPath, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve(status === 0 ? '' : said));
  });
}
