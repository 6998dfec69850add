import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Json, JsonObject } from './manifest';

/** The language that the manifest itself is written in. */
export const ownLanguage = 'en';
const ownFile = `${ownLanguage}.json`;

/** Strings by their place in the manifest: "bots[0].commandLists[0].commands[2].title". */
export type Strings = Readonly<Record<string, string>>;

/** Keys of the manifest whose texts people read, by the part that they stand in. */
const readByPeople = [
  /^(name|description)\.(short|full)$/,
  /^bots\[0\]\.commandLists\[\d\]\.commands\[\d+\]\.(title|description|prompt)$/,
  /^composeExtensions\[0\]\.commands\[\d\]\.(title|description|parameters\[\d\]\.(title|description))$/,
];

/** Every text of the manifest that people read, by its place. */
export function stringsOf(manifest: JsonObject): Strings {
  const isRead = (place: string) => readByPeople.some((pattern) => pattern.test(place));
  return Object.fromEntries(leaves(manifest, '').filter(([place]) => isRead(place)));
}

/**
 * The manifest with its languages named, and the files of strings: English, taken from the manifest itself, and each
 * translation in the folder, named by its language ("gd.json").
 * @throws Error naming places that are missing in a translation or unknown
 */
export function localise(manifest: JsonObject, folder: string) {
  const own = stringsOf(manifest);
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
  const translated = names.sort().map((name): [string, Strings] => {
    const strings = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Strings;
    checkPlaces(name, own, strings);
    return [name, strings];
  });
  const localizationInfo = {
    defaultLanguageTag: ownLanguage,
    defaultLanguageFile: ownFile,
    additionalLanguages: names.map((file) => ({ languageTag: basename(file, '.json'), file })),
  };
  return { manifest: { ...manifest, localizationInfo }, strings: new Map([[ownFile, own], ...translated]) };
}

function checkPlaces(name: string, own: Strings, theirs: Strings): void {
  const missing = Object.keys(own).filter((place) => !(place in theirs));
  const unknown = Object.keys(theirs).filter((place) => !(place in own) && place !== '$schema');
  const problems = [
    ...missing.map((place) => `${place} is missing`),
    ...unknown.map((place) => `${place} is not in the manifest`),
  ];
  if (problems.length > 0) throw new Error(`${name}: ${problems.join('; ')}`);
}

function leaves(json: Json, place: string): [string, string][] {
  if (typeof json === 'string') return [[place, json]];
  if (Array.isArray(json)) return json.flatMap((each, index) => leaves(each, `${place}[${index}]`));
  if (json === null || typeof json !== 'object') return [];
  return Object.entries(json).flatMap(([key, each]) => leaves(each, place ? `${place}.${key}` : key));
}
