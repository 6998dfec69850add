/** Names of people who are mentioned are no part of the question. */
export function withoutNames(text: string, mentioned: readonly string[]): string {
  return mentioned.reduce((rest, name) => (name === '' ? rest : rest.replaceAll(name, ' ')), text);
}
