import type { QuestionReader } from './question';
import { isBare } from './question-readings';

/** What a text names. */
export interface NamedInText {
  /** Ids of interventions that are held, in the order in which they are named. */
  held: readonly string[];
  /** Names of those that are not held. */
  notHeld: readonly string[];
  /** True when any therapy is named, held or not, or a name that several share. */
  any: boolean;
  /** True when only therapies that are not held are named. */
  onlyNotHeld: boolean;
  /** True when an adaptation of an intervention is named. */
  ofAdaptation: boolean;
  /** True when nothing is asked beside the names. */
  nothingElse: boolean;
}

/** What the text names, of what is held and of what is not. */
export function namedInText(reader: QuestionReader, text: string): NamedInText {
  const question = reader.read(text);
  const { interventions, possible, notHeld, variants } = question;
  const known = interventions.length + possible.length;
  return {
    held: interventions,
    notHeld,
    any: known + notHeld.length > 0,
    onlyNotHeld: known === 0 && notHeld.length > 0,
    ofAdaptation: variants.length > 0,
    nothingElse: isBare(question),
  };
}
