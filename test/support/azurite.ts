import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

const entry = path.join(path.dirname(require.resolve('azurite/package.json')), 'dist/src/blob/main.js');
/** The account that Microsoft documents for Azurite; it opens nothing but Azurite. */
const account = 'devstoreaccount1';
const accountKey = 'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==';

export interface Azurite {
  port: number;
  connectionString: string;
  stop(): Promise<void>;
}

/** Starts Microsoft's stand-in for Blob Storage on a free port of this machine; it keeps all in memory. */
export async function startAzurite(): Promise<Azurite> {
  const options = ['--inMemoryPersistence', '--disableTelemetry', '--skipApiVersionCheck', '--silent'];
  const child = spawn(process.execPath, [entry, ...options, '--blobHost', '127.0.0.1', '--blobPort', '0']);
  try {
    const port = await portOf(child);
    return { port, connectionString: connectionString(port), stop: () => end(child) };
  } catch (error) {
    await end(child);
    throw error;
  }
}

/** How Azurite, or something in front of it, is reached at a port. */
export function connectionString(port: number): string {
  const endpoint = `http://127.0.0.1:${port}/${account}`;
  return `DefaultEndpointsProtocol=http;AccountName=${account};AccountKey=${accountKey};BlobEndpoint=${endpoint};`;
}

function portOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (data: unknown) => {
      said += String(data);
      const [, port] = /successfully listens on http:\/\/127\.0\.0\.1:(\d+)/.exec(said) ?? [];
      if (port) resolve(Number(port));
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.once('exit', (code) => reject(new Error(`Azurite ended with code ${code}: ${said}`)));
  });
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, 'exit');
  child.kill('SIGKILL');
  await exited;
}
