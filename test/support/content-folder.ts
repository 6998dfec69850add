import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { stringify } from 'yaml';
import { vocabularySchema } from '../../src/guidance/vocabulary';
import { sampleOfSchema } from './sample-of-schema';

const labelled = (label: string) => ({ label, meaning: `${label} in our own words.` });
const indicator = (key: string) => ({
  key,
  title: key,
  about: `About ${key}.`,
  ratings: Object.fromEntries(['5', '4', '3', '2', '1'].map((level) => [level, labelled(`Level ${level}`)])),
});

const hexagon = {
  provenance: 'Made up for a test.',
  scale: { title: 'Ratings', about: 'From 1 to 5.', mark: 'Shown as it stands.' },
  indicators: ['usability', 'supports', 'evidence', 'fit', 'capacity', 'need'].map(indicator),
  notYetRated: labelled('Not yet rated'),
};

const vocabulary = {
  ...(sampleOfSchema(vocabularySchema) as object),
  synonyms: { cost: ['price'] },
};

/** An intervention as a file holds it; `changes` replace its keys. */
export function interventionData(id: string, changes: Record<string, unknown> = {}) {
  return {
    id,
    title: `The ${id} programme`,
    shortName: id.toUpperCase(),
    aliases: [],
    publisher: 'A publisher',
    publisherAddress: 'https://guide.example/',
    address: null,
    captured: '2026-11-23',
    coverage: 'overview',
    classification: { needs: [], ages: [], scotland: 'unknown' },
    ratings: { usability: '5', supports: null, evidence: '4 - 5' },
    sections: [{ key: 'summary', text: 'It takes 8 sessions.' }],
    ...changes,
  };
}

/** A file as it is shipped, where a made-up one would say nothing more. */
const shipped = (name: string) => readFileSync(path.join(__dirname, '../../data', name), 'utf8');

/** Files of a whole and correct content folder, by name. Values other than text are written as YAML. */
export function contentFiles(): Record<string, unknown> {
  return {
    'hexagon.yaml': hexagon,
    'vocabulary.yaml': vocabulary,
    'assessment.yaml': shipped('assessment.yaml'),
    'exploring.yaml': shipped('exploring.yaml').replace(
      'publishers:\n',
      'publishers:\n  A publisher: [ours]\n',
    ),
    'intents.yaml': [{ id: 'price', question: 'price', utterances: ['what is the damage'] }],
    'examples.yaml': [{ id: 'sessions', text: 'How many sessions is alpha?' }],
    'interventions/alpha.yaml': interventionData('alpha'),
  };
}

const made: string[] = [];

/** Writes a content folder into a new temporary directory; `changes` add or replace files, undefined leaves one out. */
export function writeContentFolder(changes: Record<string, unknown> = {}): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'content-'));
  made.push(folder);
  for (const [name, content] of Object.entries({ ...contentFiles(), ...changes })) {
    if (content === undefined) continue;
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    const raw = typeof content === 'string' || Buffer.isBuffer(content);
    writeFileSync(file, raw ? content : stringify(content));
  }
  return folder;
}

/** Removes every folder that writeContentFolder has made. */
export function removeContentFolders(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
}
