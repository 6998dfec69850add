/**
 * The value as JSON text.
 * @throws TypeError when it has no JSON form (undefined, a function, a cycle, a bigint)
 */
export function toJson(value: unknown): string {
  const text = JSON.stringify(value) as string | undefined;
  if (text === undefined) throw new TypeError(`a value of type ${typeof value} cannot be stored as JSON`);
  return text;
}
