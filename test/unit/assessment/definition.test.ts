import { defineAssessment } from '../../../src/assessment/definition';
import { areaKeys } from '../../../src/guidance/assessment-guide';
import { corpus, held } from '../../support/real-corpus';

const guide = corpus.assessment;
const areasOf = (id: string) => defineAssessment(held(id), guide).indicators.flatMap(({ areas }) => areas);

describe('what is asked', () => {
  it('goes through every area once, under its indicator, in the order of the guide', () => {
    const { indicators } = defineAssessment(held('ipt'), guide);
    expect(indicators.map(({ indicator, areas }) => [indicator, areas.map(({ key }) => key)])).toEqual([
      ['fit', ['values', 'priorities', 'existing-initiatives']],
      ['capacity', ['workforce', 'technology-support', 'administrative-support', 'financial-support']],
      ['need', ['comparable-population', 'desired-outcome']],
    ]);
  });

  it('are the questions of a page that is held in full', () => {
    expect(defineAssessment(held('ipt'), guide).general).toBe(false);
    const general = new Set(areaKeys.flatMap((key) => guide.generalQuestions[key].map(({ id }) => id)));
    for (const { questions } of areasOf('ipt')) {
      expect(questions.length).toBeGreaterThan(0);
      for (const { id } of questions) expect(general.has(id)).toBe(false);
    }
  });

  it('are general questions for every intervention held as overview', () => {
    for (const { id } of corpus.interventions.filter(({ coverage }) => coverage === 'overview')) {
      expect(defineAssessment(held(id), guide).general).toBe(true);
      for (const { key, questions } of areasOf(id)) expect(questions).toEqual(guide.generalQuestions[key]);
    }
  });

  it('has a revision that changes with the questions of its area and with nothing else', () => {
    const page = held('ipt');
    const changed = {
      ...page,
      sections: page.sections.map((section) =>
        section.key === 'workforce'
          ? { ...section, text: 'Other facts.', questions: [{ id: 'new', text: 'A new question?' }] }
          : { ...section, text: 'Other facts.' },
      ),
    };
    const before = new Map(areasOf('ipt').map(({ key, revision }) => [key, revision]));
    for (const { areas } of defineAssessment(changed, guide).indicators) {
      for (const { key, revision } of areas) {
        expect([key, revision === before.get(key)]).toEqual([key, key !== 'workforce']);
      }
    }
  });
});
