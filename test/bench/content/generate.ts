import type { Intervention, Section } from '../../../src/guidance/intervention';
import { seeded } from '../../support/reword';

/** Words of invented names; none is the name of a real programme. */
const first =
  'Amber Birch Cedar Clover Copper Coral Cove Crescent Dune Ember Falcon Fern Glade Granite Harbour Hazel Heather Heron Indigo Iris Juniper Kestrel Lark Laurel Linden Lochan Lupin Maple Marlin Meadow Mistral Moss Nimbus Oakley Opal Orchid Osprey Pebble Plover Poplar Quartz Quill Robin Rowan Russet Saffron Sage Sorrel Teal Thistle Tundra Umber Violet Willow Wren Yarrow Zephyr'.split(
    ' ',
  );
const second =
  'Anchor Arbor Beacon Bridge Compass Crossing Current Garden Gate Haven Horizon Journey Ladder Lantern Light Meeting Mirror Moorings Passage Path Pillar Quay Ridge River Sail Shore Spring Stepway Stream Summit Tide Trail Turning Valley Voyage Watch Weave Window'.split(
    ' ',
  );
const third = 'Steps Skills Circles Talks Bonds Roots Wings Ways Keys Links'.split(' ');

/** Words of the page that stands model → words that other pages have in their place. */
const swaps: [RegExp, string[]][] = [
  [/\bdepression\b/g, ['depression', 'anxiety', 'trauma', 'panic', 'low mood', 'stress', 'conduct problems']],
  [/\bgrief\b/g, ['grief', 'avoidance', 'worry', 'anger', 'shame']],
  [/\bweekly\b/g, ['weekly', 'weekly', 'fortnightly']],
  [/\bnurses\b/g, ['nurses', 'teachers', 'health visitors', 'social workers', 'family workers']],
  [/\binterpersonal\b/g, ['interpersonal', 'family', 'behavioural', 'cognitive', 'reflective', 'emotional']],
  [/\battachment\b/g, ['attachment', 'learning', 'schema', 'systems', 'coping']],
];

/**
 * As many whole pages as are wanted, made from one: each with a name, prices and words of its own, of the same length.
 * Seeded, so that all runs have the same.
 * @param share how many of them are whole pages, 0–1; the others hold a summary only, as an overview does
 */
export function generatePages(model: Intervention, count: number, share: number): Intervention[] {
  return Array.from({ length: count }, (_, index) => {
    const whole = Math.floor((index + 1) * share) > Math.floor(index * share) || index === 0;
    return pageLike(model, index, whole);
  });
}

/** The name by which a generated page is asked for. */
export function generatedName(index: number): string {
  const last = third[Math.floor(index / (first.length * second.length))] ?? `Series ${index}`;
  return `${first[index % first.length]} ${second[Math.floor(index / first.length) % second.length]} ${last}`;
}

function pageLike(model: Intervention, index: number, whole: boolean): Intervention {
  const chance = seeded(index);
  const name = generatedName(index);
  const factor = 0.5 + chance();
  const priced = (value: number) => Math.max(5, Math.round((value * factor) / 5) * 5);
  const words = swaps.map(
    ([pattern, choices]) => [pattern, choices[Math.floor(chance() * choices.length)] ?? ''] as const,
  );
  const reworded = (text: string) =>
    words
      .reduce((all, [pattern, word]) => all.replace(pattern, word), text)
      .replace(
        /£([\d,]+)/g,
        (_, value: string) => `£${priced(Number(value.replaceAll(',', ''))).toLocaleString('en-GB')}`,
      )
      .replace(/Interpersonal [Pp]sychotherapy(?: \(IPT\))?/g, name)
      .replace(/\bIPT(?:[- ]UK)\b/g, `${name} Network`)
      .replace(/\b(?:FB-)?IPT(?:-AST|-A)?\b/g, name);
  const section = (each: Section): Section => ({
    ...each,
    text: reworded(each.text),
    figures: each.figures.map((figure) => ({
      ...figure,
      label: reworded(figure.label).slice(0, 90),
      ...(figure.kind === 'money' && pricedFigure(figure, priced)),
      ...(figure.kind === 'frequency' && { every: reworded(figure.every) }),
    })),
    questions: each.questions.map((question) => ({ ...question, text: reworded(question.text) })),
  });
  return {
    ...model,
    id: `page-${index}`,
    title: `${name} Programme`,
    shortName: name,
    aliases: [],
    variants: [],
    pricesFrom: null,
    address: null,
    coverage: whole ? 'full' : 'overview',
    sections: whole ? model.sections.map(section) : model.sections.slice(0, 1).map(section),
    references: whole ? model.references : [],
  };
}

function pricedFigure(
  figure: { value?: number; min?: number; max?: number },
  priced: (value: number) => number,
) {
  const { value, min, max } = figure;
  return {
    ...(value !== undefined && { value: priced(value) }),
    ...(min !== undefined && { min: priced(min) }),
    ...(max !== undefined && { max: priced(max) }),
  };
}
