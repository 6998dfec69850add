import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadConfig } from '../config';
import { backUp, restore } from '../storage/sqlite-backup';
import { databaseName } from '../storage/sqlite-store';

const usage = `npm run backup -- FILE [--data DIR] [--replace]
npm run restore -- FILE [--data DIR] [--replace]

  FILE        the backup
  --data DIR  the bot's DATA_DIR; .data by default
  --replace   overwrite what is there already`;

/**
 * Makes or restores a backup of the SQLite database: `backup FILE` while the bot runs, `restore FILE` while it does
 * not. Returns what to tell. @throws BackupError, or Error on wrong arguments
 */
export function backupCommand(args: string[]): string {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      data: { type: 'string', default: loadConfig({}).dataDir },
      replace: { type: 'boolean', default: false },
    },
  });
  const [action, file, ...others] = positionals;
  const known = action === 'backup' || action === 'restore';
  if (!known || file === undefined || others.length > 0) throw new Error(usage);
  const database = join(values.data, databaseName);
  const { replace } = values;
  return action === 'backup'
    ? `Backed up to ${file}; documents: ${backUp(database, file, { replace })}.`
    : `Restored to ${database}; documents: ${restore(file, database, { replace })}. You can start the bot now.`;
}

function main(args: string[]): void {
  try {
    console.log(backupCommand(args));
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}

if (require.main === module) main(process.argv.slice(2));
