import { formatFigure } from '../../guidance/figure';
import { sectionGroup, sectionTitle } from '../../guidance/taxonomy';
import type { Contradiction, FigureReport } from './import-report';
import type { RatingFound } from './page-draft';
import type { SectionFigures } from './propose-sections';

/** What one programme has one of, and where studies may differ from it: figures of the evidence are left out. */
const single: readonly {
  about: string;
  takes: (figure: { kind: string; unit?: string; key: string }) => boolean;
}[] = [
  {
    about: 'number of sessions',
    takes: ({ kind, unit }) => kind === 'count' && /sessions$/.test(unit ?? ''),
  },
  {
    about: 'length of a session',
    takes: ({ kind, key }) => kind === 'duration' && key.startsWith('session-length'),
  },
  { about: 'ages', takes: ({ kind }) => kind === 'ages' },
  {
    about: 'length of the course',
    takes: ({ kind, key }) => kind === 'duration' && key.startsWith('course-length'),
  },
  {
    about: 'cost of the course',
    takes: ({ kind, key }) => kind === 'money' && /^(?:course|training)-cost/.test(key),
  },
];

/** Things for which the page gives more than one value; a person tells a contradiction from two different things. */
export function findContradictions(
  sections: readonly SectionFigures[],
  ratings: readonly RatingFound[],
): Contradiction[] {
  const figures = sections
    .filter(({ key }) => sectionGroup(key) !== 'evidence')
    .flatMap(({ key, proposed }) => proposed.map(({ figure, sentence }) => ({ key, figure, sentence })));
  const ofFigures = single.flatMap(({ about, takes }) => {
    const values = figures
      .filter(({ figure }) => takes(figure as { kind: string; unit?: string; key: string }))
      .map(({ key, figure, sentence }) => ({
        shown: formatFigure(figure),
        where: sectionTitle(key),
        text: sentence,
      }));
    return several(about, values);
  });
  const subjects = [...new Set(ratings.map(({ subject }) => subject))];
  const ofRatings = subjects.flatMap((subject) => {
    const found = ratings.filter((rating) => rating.subject === subject);
    const values = found.filter(({ value }) => !found.some((other) => isLevelOf(value, other.value)));
    return several(
      `rating of ${subject}`,
      values.map(({ value, line }) => ({ shown: value, where: `line ${line}`, text: '' })),
    );
  });
  return [...ofRatings, ...ofFigures];
}

/** "4" below "4+" or "4 - 5" is the level whose description follows, not another rating. */
const isLevelOf = (level: string, rating: string) =>
  /^\d$/.test(level) && rating !== level && rating.includes(level);

function several(about: string, values: Contradiction['values']): Contradiction[] {
  return new Set(values.map(({ shown }) => shown)).size > 1 ? [{ about, values }] : [];
}

/** The figures as the report lists them. */
export function figureReports(sections: readonly SectionFigures[]): FigureReport[] {
  return sections.flatMap(({ key: section, proposed }) =>
    proposed.map(({ figure, sentence }) => ({
      section,
      key: figure.key,
      kind: figure.kind,
      shown: formatFigure(figure),
      label: figure.label,
      sentence,
    })),
  );
}
