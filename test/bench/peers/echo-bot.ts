import { DatabaseSync } from 'node:sqlite';
import { CloudAdapter, ConfigurationBotFrameworkAuthentication, type TurnContext } from 'botbuilder';
import { createServer, plugins, type Request, type Response } from 'restify';

/**
 * The least that a bot can be: it says back what it is told. Same Node, restify and adapter as ours, nothing else, so
 * that what ours adds can be told from what every bot pays for.
 *
 * With a file named in ECHO_STORE each turn is written there for good before the reply goes out.
 */
const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({ MicrosoftAppId: '' }));
const keep = process.env.ECHO_STORE ? keepIn(process.env.ECHO_STORE) : () => undefined;

const oneCard = {
  contentType: 'application/vnd.microsoft.card.adaptive',
  content: { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text: 'Found' }] },
  preview: { contentType: 'application/vnd.microsoft.card.thumbnail', content: { title: 'Found' } },
};
const search = { type: 'result', attachmentLayout: 'list', attachments: [oneCard] };

async function onTurn(context: TurnContext): Promise<void> {
  const { activity } = context;
  keep(activity);
  if (activity.type === 'message') await context.sendActivity(`You said: ${activity.text}`);
  if (activity.type !== 'invoke') return;
  const isSearch = activity.name === 'composeExtension/query';
  if (!isSearch) await context.sendActivity('You pressed a button.');
  const body = isSearch ? { composeExtension: search } : { statusCode: 200 };
  await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body } });
}

function keepIn(file: string): (activity: object) => void {
  const database = new DatabaseSync(file);
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE turns (activity TEXT)');
  const insert = database.prepare('INSERT INTO turns VALUES (?)');
  return (activity) => {
    insert.run(JSON.stringify(activity));
  };
}

const server = createServer();
server.use(plugins.jsonBodyParser());
server.post('/api/messages', async (request: Request, response: Response) => {
  await adapter.process(request, response, onTurn);
});
server.get('/readyz', async (_request: Request, response: Response) => {
  response.send(200, { status: 'ready' });
});
server.listen(Number(process.env.PORT), '127.0.0.1');
process.once('SIGTERM', () => process.exit(0));
