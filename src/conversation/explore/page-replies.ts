import { type Corpus, findSection } from '../../guidance/corpus';
import type { Intervention } from '../../guidance/intervention';
import { type SectionKey, sectionGroup, sectionKeys, sectionTitle } from '../../guidance/taxonomy';
import { actionVersion } from '../command';
import { assessLink, interventionLink, sourceOf } from '../links';
import type { Reply } from '../reply';

/** What an intervention's page asks of a service, and what is held of the page. */
export class PageReplies {
  constructor(private readonly corpus: Corpus) {}

  /** The questions that the page puts to a service, by section. @param indicators whose; of all when there are none */
  questions(intervention: Intervention, indicators: readonly string[] = []): Reply {
    const asked = intervention.sections.filter(
      ({ key, questions }) =>
        questions.length > 0 && (indicators.length === 0 || indicators.includes(sectionGroup(key))),
    );
    const [first] = asked;
    const groups = asked.map(({ key, questions }) => ({
      title: sectionTitle(key),
      questions: questions.map(({ text }) => text),
    }));
    return {
      kind: 'questions',
      interventionTitle: intervention.title,
      groups,
      source: sourceOf(this.corpus, intervention, first?.key ?? 'summary'),
      assess: assessLink(intervention),
    };
  }

  /** Which sections are held and which are not. */
  coverage(intervention: Intervention): Reply {
    const listed = sectionKeys.filter((key) => key !== 'classification');
    const has = (key: SectionKey) => findSection(intervention, key) !== undefined;
    return {
      kind: 'coverage',
      interventionTitle: intervention.title,
      full: intervention.coverage === 'full',
      held: listed.filter(has).map((key) => ({ value: key, title: sectionTitle(key) })),
      missing: listed.filter((key) => !has(key)).map(sectionTitle),
      open: interventionLink(intervention),
      choose: {
        title: '',
        data: { action: 'open-section', intervention: intervention.id, version: actionVersion },
      },
      source: sourceOf(this.corpus, intervention, 'summary'),
    };
  }
}
