import { InvalidKeyError } from './document-key';

/** Longest name of a blob, in UTF-16 units. Source: Azure Storage, naming of containers, blobs and metadata. */
const longestName = 1024;
/** Ends the name of every document, so that none ends in a dot or slash, and what is no document is told apart. */
const suffix = '.json';

/**
 * Characters that addresses, proxies or the service read as something else, with what stands for each. Every character
 * is written for itself, so that the name of a prefix is a prefix of the name.
 */
const written = new Map([
  ['=', '=e'],
  ['.', '=d'],
  ['\\', '=b'],
  ['?', '=q'],
  ['#', '=h'],
  ['%', '=p'],
  ['*', '=s'],
  [':', '=c'],
  ['"', '=u'],
  ['<', '=l'],
  ['>', '=g'],
  ['|', '=v'],
]);
const read = new Map([...written].map(([character, pair]) => [pair, character]));

/**
 * The name under which a document is kept. Keys of this bot stay readable.
 * @throws InvalidKeyError for a key that is longer than a blob's name can be
 */
export function blobName(key: string): string {
  const name = blobPrefix(key) + suffix;
  if (name.length > longestName) {
    throw new InvalidKeyError(`as the name of a blob the key has more than ${longestName} characters`);
  }
  return name;
}

/** What the names of all documents begin with whose keys begin with the prefix. */
export function blobPrefix(prefix: string): string {
  return prefix.replace(/[=.\\?#%*:"<>|]/g, (character) => written.get(character) ?? character);
}

/** The key of the document; null for a blob that holds none. */
export function keyOfBlob(name: string): string | null {
  if (!name.endsWith(suffix)) return null;
  return name.slice(0, -suffix.length).replace(/=[a-z]/g, (pair) => read.get(pair) ?? pair);
}
