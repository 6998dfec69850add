import type { Answerer } from '../../answering/answer-question';
import { type Corpus, findIntervention } from '../../guidance/corpus';
import type { NameIntervention } from './assess-words';

/** Finds the one intervention that words name, as the guide's questions name it. */
export function interventionNamer(corpus: Corpus, answerer: Answerer): NameIntervention {
  return (text) => {
    const { held, onlyNotHeld } = answerer.namedIn(text);
    const [only, ...others] = held;
    if (onlyNotHeld) return 'not-held';
    return (others.length === 0 && only && findIntervention(corpus, only)) || null;
  };
}
