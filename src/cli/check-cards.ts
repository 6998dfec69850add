import type { ContentProblem } from '../content/content-error';
import { sectionReply } from '../conversation/section-replies';
import type { Corpus } from '../guidance/corpus';
import type { CardRenderer } from '../presenters/card-renderer';
import { messageBudget, messageBytes } from '../presenters/message-size';
import { presentSection } from '../presenters/present-section';

/** Checks that every section fits on one card: what a card must leave out, nobody can read in the bot. */
export function checkCards({ interventions, ...corpus }: Corpus, renderer: CardRenderer): ContentProblem[] {
  return interventions.flatMap((intervention) =>
    intervention.sections.flatMap((section, index) => {
      const reply = sectionReply({ interventions, ...corpus }, intervention, section);
      const bytes = messageBytes(renderer.render(reply));
      if (!presentSection(reply).cut && bytes <= messageBudget) return [];
      return [
        {
          file: `interventions/${intervention.id}.yaml`,
          path: `sections[${index}]`,
          problem: `section "${section.key}" is too long for a card, so that its end is not shown`,
          remedy: 'shorten it, or move what belongs elsewhere to its own section',
        },
      ];
    }),
  );
}
