import { reportView } from '../../../../src/conversation/assess/report-view';
import { begun, played, rated, setUp, whole } from '../../../support/assessment-flow';
import { corpus } from '../../../support/real-corpus';
import { assessed, reportOf } from '../../../support/report-sample';

describe('a report', () => {
  it('holds the six ratings with labels and meanings, and who gave them', () => {
    expect(reportOf().ratings.map(({ indicator, rating, by }) => [indicator, rating, by])).toEqual([
      ['Usability', '5 – Highly Usable', 'guide'],
      ['Supports', '5 – Well Supported', 'guide'],
      ['Evidence', '5 – High Evidence', 'guide'],
      ['Fit', '4 – Fit', 'service'],
      ['Capacity', '2 – Minimal Capacity', 'service'],
      ['Need', 'Not yet rated', 'service'],
    ]);
    for (const { meaning } of reportOf().ratings) expect(meaning.length).toBeGreaterThan(20);
  });

  it('holds what was considered, area by area, with notes', () => {
    const [fit] = reportOf().rows;
    expect(fit?.areas.map(({ title }) => title)).toEqual(['Values', 'Priorities', 'Existing Initiatives']);
    expect(fit?.areas[0]).toMatchObject({ note: 'Liked by "all" & <b>more</b>.' });
    for (const { areas } of reportOf().rows) {
      for (const { questions } of areas) expect(questions.length).toBeGreaterThan(0);
    }
  });

  it('holds service, purpose, date, plan, decision and source', () => {
    expect(reportOf()).toMatchObject({
      service: 'Leith CMHT',
      purpose: 'Considering it new',
      date: '23 November 2026',
      draft: false,
      actions: [{ title: 'Capacity', fixable: 'Partly', who: 'Team lead', when: 'May' }],
      decision: 'Go ahead',
      decisionReason: 'agreed',
      sources: [
        { captured: '23 November 2026', intervention: 'Interpersonal Psychotherapy (IPT) for Depression' },
      ],
      general: false,
    });
  });

  it('of a draft says that it is one, and has no plan of a rating that rose', () => {
    const draft = reportOf(played([setUp, rated('fit', 1), whole('fit'), rated('fit', 4)]));
    expect(draft).toMatchObject({ draft: true, decision: '', actions: [] });
  });

  it('says in words what its picture shows', () => {
    const { picture, ratings } = reportOf();
    for (const { indicator, rating } of ratings) expect(picture.alt).toContain(`${indicator}: ${rating}`);
    expect(picture.values).toMatchObject({ fit: '4', capacity: '2', need: null });
  });

  it('tells where general questions stood in', () => {
    expect(reportOf({ ...begun(), interventionId: 'emdr' }).general).toBe(true);
  });

  it('is none when the intervention is no longer held', () => {
    const gone = { ...assessed(), interventionId: 'gone' };
    expect(reportView(corpus, corpus.assessment, gone)).toBeNull();
  });
});
