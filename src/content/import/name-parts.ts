import { matchKey } from './page-block';

/** Names of an intervention as its title gives them. */
export interface NameParts {
  id: string;
  shortName: string;
  aliases: string[];
}

/** The short form in a title's bracket: "IPT" of "Interpersonal Psychotherapy (IPT) for Depression". */
const short = /\(([\p{Lu}][\p{L}\d-]{1,9})\)/u;

/** Id, short name and other names made of a title. */
export function nameParts(title: string): NameParts {
  const plain = title.replace(/[®™©]/g, '').replace(/\s+/g, ' ').trim();
  const abbreviation = short.exec(plain)?.[1];
  const unbracketed = plain.replace(/\s*\([^)]*\)/g, '').trim();
  const before = plain.slice(0, plain.search(short)).trim();
  const shortName = abbreviation ?? (unbracketed.length >= 2 ? unbracketed : plain);
  const others = abbreviation ? [before, unbracketed] : [unbracketed];
  const seen = new Set([matchKey(title), matchKey(shortName)]);
  const aliases = others.filter((name) => {
    const key = matchKey(name);
    return name.length >= 3 && !seen.has(key) && seen.add(key);
  });
  return { id: idOf(unbracketed) || 'page', shortName, aliases };
}

/** Lower-case words joined by hyphens. */
export function idOf(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’‘]/g, '')
    .toLowerCase();
  return plain
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '');
}
