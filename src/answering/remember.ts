import type { OverviewTopicKey } from '../guidance/overview-topics';
import { keepingAdaptations } from './adaptation-answers';
import type { AskContext, Asked } from './asked';
import type { Outcome } from './outcome';
import type { Question } from './question';
import { talkedOfAfter } from './talked-of';
import { keepingPapers, type Topic, topicOf } from './topic';

/**
 * The outcomes with what is to be remembered beside them.
 * @param overviewTopics what the question asks for of an overview
 */
export function remember(
  outcomes: Outcome[],
  question: Question,
  context: AskContext,
  overviewTopics: OverviewTopicKey[] = [],
): Asked {
  const ids = outcomes.flatMap((outcome) => ('interventionId' in outcome ? [outcome.interventionId] : []));
  const interventionId = ids.find((id) => id !== null) ?? context.interventionId;
  const waits = outcomes.some(({ kind }) => kind === 'did-you-mean');
  const pending = waits
    ? {
        ...(topicOf(question, null) ?? { terms: [], kinds: [...question.kinds], plan: null }),
        profile: [...question.profile],
        overviewTopics,
      }
    : null;
  const topic = topicAfter(outcomes, ofOverview(topicOf(question, context.topic), question, overviewTopics));
  const papers = outcomes.flatMap((outcome) => (outcome.kind === 'answer' ? (outcome.papers ?? []) : []));
  const candidates = outcomes.flatMap((outcome) =>
    outcome.kind === 'did-you-mean' ? outcome.interventionIds : [],
  );
  return {
    outcomes,
    context: {
      interventionId,
      topic: keepingPapers(keepingAdaptations(topic, question, context.topic), papers),
      talkedOf: talkedOfAfter(question, context.talkedOf ?? null),
    },
    pending,
    candidates,
  };
}

/** The topic with the plan that was made, if any; what is said next may change it. */
function topicAfter(outcomes: readonly Outcome[], topic: Topic | null): Topic | null {
  const plan = outcomes.find((outcome) => outcome.kind === 'cost-plan')?.request;
  return plan ? { terms: topic?.terms ?? [], kinds: ['money'], plan } : topic;
}

/** The topic, or what was asked of an overview where the question has no words of its own. */
function ofOverview(topic: Topic | null, question: Question, asked: OverviewTopicKey[]): Topic | null {
  if (asked.length === 0 || hasWords(question)) return topic;
  return { terms: [], kinds: [...question.kinds], plan: topic?.plan ?? null, overviewTopics: asked };
}

/** True where the question has words by which pages are searched. */
export const hasWords = ({ profile, terms }: Question): boolean =>
  profile.size > 0 || terms.some(({ known, weight }) => known && weight === 1);
