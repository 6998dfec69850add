/** `node:sqlite`, loaded without its ExperimentalWarning (printed by some supported Node versions). */
export const { DatabaseSync } = withoutSqliteWarning(() => process.getBuiltinModule('node:sqlite'));
export type Database = InstanceType<typeof DatabaseSync>;

// Every other warning still goes out, and process.emitWarning is put back at once.
function withoutSqliteWarning<T>(load: () => T): T {
  const emitWarning = process.emitWarning;
  process.emitWarning = ((warning: string | Error, ...rest: unknown[]) => {
    if (String(warning).includes('SQLite is an experimental feature')) return;
    Reflect.apply(emitWarning, process, [warning, ...rest]);
  }) as typeof process.emitWarning;
  try {
    return load();
  } finally {
    process.emitWarning = emitWarning;
  }
}
