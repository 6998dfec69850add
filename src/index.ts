import nodeModule from 'node:module';

const oldestNode = [22, 20] as const;

/** Loaded only once Node is known to be new enough: older ones stop at the import, with a message that helps nobody. */
function load() {
  // The second start is faster: what is compiled now is kept.
  nodeModule.enableCompileCache?.();
  require('dotenv').config({ quiet: true });
  const { loadConfig } = require('./config') as typeof import('./config');
  const config = loadConfig(process.env);
  const { createContainer } = require('./container') as typeof import('./container');
  return { config, container: createContainer(config) };
}

async function main(): Promise<void> {
  if (nodeIsTooOld(process.versions.node)) {
    const needed = oldestNode.join('.');
    return stop(
      `This bot needs Node ${needed} or newer; this is ${process.versions.node}. Start it with "npm start".`,
    );
  }
  try {
    const { config, container } = load();
    const close = () => container.close().then(() => process.exit(0));
    process.once('SIGTERM', close);
    process.once('SIGINT', close);
    const port = await container.start();
    if (config.mode === 'local') {
      const host = config.host.includes(':') ? `[${config.host}]` : config.host;
      console.log(
        `Local mode: open http://${host}:${port} in a browser – not authenticated, this machine only.`,
      );
    }
  } catch (error) {
    stop(explain(error));
  }
}

function nodeIsTooOld(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major < oldestNode[0] || (major === oldestNode[0] && minor < oldestNode[1]);
}

/** Words for whoever starts the bot. Nobody has written to it yet, so messages hold nothing private. */
function explain(error: unknown): string {
  const { code, syscall, problems, message } = error as {
    code?: string;
    syscall?: string;
    problems?: readonly unknown[];
    message?: string;
  };
  if (code === 'EADDRINUSE')
    return 'The port is in use. Stop the other program, or set PORT to another number.';
  if (code === 'EACCES' && syscall === 'listen')
    return 'The port is not allowed here. Set PORT to a number above 1023.';
  const lines = problems?.every((problem) => typeof problem === 'string') ? problems : [message];
  return ['The bot cannot start:', ...lines.map((line) => `- ${line}`)].join('\n');
}

function stop(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

void main();
