import { z } from 'zod';
import { formatFigure, type KeyFigure } from './figure';
import type { Intervention, Section } from './intervention';
import { programmeIndicators, type SectionKey, sectionKeys } from './taxonomy';
import { plainPhrase } from './typed-phrase';

const phrases = z.array(z.string().min(1)).min(1);

/** What staff ask of an intervention and an overview may tell under no heading of its own: who delivers it, where, how long. */
export const overviewTopicSchema = z.strictObject({
  /** Words by which staff ask for it. "who + run": both stand in the message, in any order. */
  asked: phrases,
  /** True where another topic beside it is asked of it and not of the intervention ("how long is the training"). */
  isApart: z.boolean().default(false),
  /** Names by which it is asked for as well: those of the entry of `askedByName` with this question. */
  namesOf: z.string().optional(),
  /** True where the names of needs ask for it as well ("is it for anxiety"). */
  asksForNeeds: z.boolean().default(false),
  /** A sentence tells of it when it holds one phrase of each of these lists, beside the intervention's name. */
  told: z.array(phrases).default([]),
  /** Keys of the figures that tell it; "sessions" is also that of "sessions-typical". */
  figures: z.array(z.string()).default([]),
  /** One of them stands beside the figure in the sentence that gives it; empty where the number alone is enough. */
  beside: z.array(z.string()).default([]),
  /** The fact of the classification that tells it, or the ratings of these indicators. */
  profile: z.enum(['ages', 'needs', 'levels', 'scotland']).optional(),
  ratings: z.array(z.enum(programmeIndicators)).default([]),
  /** What is said not to be held where nothing tells it, in place of the titles of sections. */
  notHeld: z.string().optional(),
  /** Sections of a whole page of which the overview can tell no more than a part: they are said not to be held. */
  partOf: z.array(z.enum(sectionKeys)).default([]),
});
export type OverviewTopic = z.infer<typeof overviewTopicSchema>;

/** The topics, in the order in which their sentences and figures are chosen. */
export const overviewTopicKeys = [
  'delivery',
  'format',
  'remote',
  'group-size',
  'sessions',
  'session-length',
  'length',
  'frequency',
  'setting',
  'scotland',
  'ages',
  'needs',
  'levels',
  'evidence',
  'research',
  'manual',
  'content',
  'versions',
  'naming',
  'training',
] as const;
export type OverviewTopicKey = (typeof overviewTopicKeys)[number];
export type OverviewTopics = Readonly<Partial<Record<OverviewTopicKey, OverviewTopic>>>;

/** One sentence, and how it is compared with phrases. */
export interface ToldSentence {
  text: string;
  section: SectionKey;
  /** Lower case, without the intervention's names, with a space at both ends. */
  plain: string;
}

/** What an intervention tells of a topic in its text. */
export interface ToldOfTopic {
  figures: KeyFigure[];
  /** In the order of the page. */
  sentences: readonly ToldSentence[];
}

/**
 * What sections of an intervention tell of a topic; empty lists where they tell nothing.
 * @param sections where it is looked for; the summary is all that an overview holds
 */
export function toldOfTopic(
  intervention: Intervention,
  topic: OverviewTopic,
  sections: readonly SectionKey[] = ['summary'],
): ToldOfTopic {
  const looked = intervention.sections.filter(({ key }) => sections.includes(key));
  const figures = looked
    .flatMap((section) => section.figures)
    .filter(({ key }) => topic.figures.some((each) => key === each || key.startsWith(`${each}-`)));
  const written = figures.map((figure) => asWritten(figure, topic.beside));
  const sentences = sentencesOf(intervention).filter(
    ({ plain, text, section }) =>
      sections.includes(section) && (tells(plain, topic) || written.some((each) => each.test(text))),
  );
  return { figures, sentences };
}

/** True when a sentence of one of the sections holds one of the phrases, beside the intervention's name. */
export function tellsAnyOf(
  intervention: Intervention,
  phrases: readonly string[],
  sections: readonly SectionKey[],
): boolean {
  return sentencesOf(intervention).some(
    ({ plain, section }) =>
      sections.includes(section) && phrases.some((phrase) => plain.includes(` ${phrase} `)),
  );
}

const tells = (plain: string, { told }: OverviewTopic): boolean =>
  told.length > 0 && told.every((list) => list.some((phrase) => plain.includes(` ${phrase} `)));

/** The figure as a sentence gives it: "8" is neither "18" nor "6–8", and "3–4 sessions" may be "3 or 4 sessions". */
function asWritten(figure: KeyFigure, beside: readonly string[]): RegExp {
  const written = formatFigure(figure);
  const number = /[\d.,]+(?:–[\d.,]+)?/.exec(figure.kind === 'frequency' ? '' : written)?.[0] ?? written;
  const spelt = spelling[Number(number)];
  const digits = escaped(number).replace('–', '(?:–| or | to )');
  const either = spelt === undefined ? digits : `(?:${digits}|${spelt})`;
  const span = `(?<![\\d–.])\\b${either}\\b(?!–?\\d|\\.\\d)`;
  if (beside.length === 0) return new RegExp(span, 'i');
  const near = `\\b(?:${beside.map(escaped).join('|')})\\b`;
  return new RegExp(`${span} (?:[\\w-]+ ){0,2}${near}|${near} (?:[\\w-]+ ){0,2}${span}`, 'i');
}
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const spelling = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

const sentencesBy = new WeakMap<Intervention, readonly ToldSentence[]>();

/** The sentences of an intervention's sections; taken apart when they are first looked at. */
function sentencesOf(intervention: Intervention): readonly ToldSentence[] {
  let known = sentencesBy.get(intervention);
  if (!known) {
    const names = namesOf(intervention);
    known = intervention.sections.flatMap((section) => sentencesIn(section, names));
    sentencesBy.set(intervention, known);
  }
  return known;
}

function sentencesIn({ text, key }: Section, names: readonly string[]): ToldSentence[] {
  const lines = text.split('\n').filter((line) => line !== '' && !/^(?:#|- )/.test(line));
  return lines
    .flatMap((line) => line.split(betweenSentences))
    .map((sentence) => ({ text: sentence.trim(), section: key, plain: without(names, sentence) }));
}
const betweenSentences = /(?<=[.?!])\s+(?=\p{Lu})/u;

/** Longest first: a name may hold another, and says nothing of what is told ("Group Triple P"). */
function namesOf({ title, shortName }: Intervention): string[] {
  const plain = [title, shortName].map(plainPhrase).filter((name) => name !== '');
  return [...new Set(plain)].sort((a, b) => b.length - a.length);
}

const without = (names: readonly string[], sentence: string): string =>
  names.reduce((rest, name) => rest.replaceAll(` ${name} `, ' '), ` ${plainPhrase(sentence)} `);
