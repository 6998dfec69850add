import { actionDataSchema } from '../../../src/conversation/command';
import { exampleLinks, interventionLink, sectionLink, sourceOf } from '../../../src/conversation/links';
import { sectionKeys } from '../../../src/guidance/taxonomy';
import { corpus, held } from '../../support/real-corpus';

describe('the source of an answer', () => {
  it('names indicator, section, publisher and the day on which the page was read', () => {
    const ipt = { ...held('ipt'), captured: '2026-03-05' };
    expect(sourceOf(corpus, ipt, 'start-up-costs')).toMatchObject({
      intervention: ipt.shortName,
      indicator: 'Supports',
      section: 'Start-up Costs',
      publisher: ipt.publisher,
      captured: '5 March 2026',
    });
  });

  it("links to the intervention's own page, or to the guide's home page when its address is not known", () => {
    const emdr = held('emdr');
    const known = { ...emdr, address: 'https://example.org/page' };
    expect(sourceOf(corpus, known, 'summary')).toMatchObject({
      url: 'https://example.org/page',
      isHome: false,
    });
    expect(sourceOf(corpus, { ...emdr, address: null }, 'summary')).toMatchObject({
      url: emdr.publisherAddress,
      isHome: true,
    });
  });

  it('names the parts of the page that are no indicators', () => {
    expect(sourceOf(corpus, held('ipt'), 'summary').indicator).toBe('Overview');
    expect(sourceOf(corpus, held('ipt'), 'references').indicator).toBe('References');
  });
});

describe('buttons', () => {
  it('send ids only, in the form that is read again', () => {
    const links = [
      ...sectionKeys.map((key) => sectionLink('ipt', key)),
      ...corpus.interventions.map(interventionLink),
      ...exampleLinks(corpus, 99),
    ];
    for (const { title, data } of links) {
      expect(title).not.toBe('');
      expect(actionDataSchema.parse(data)).toEqual(data);
    }
  });

  it('offer the first examples, at most as many as there is room for', () => {
    expect(exampleLinks(corpus, 3).map(({ title }) => title)).toEqual(
      corpus.examples.slice(0, 3).map(({ text }) => text),
    );
    expect(exampleLinks(corpus, 0)).toEqual([]);
    expect(exampleLinks(corpus, 99)).toHaveLength(corpus.examples.length);
  });
});
