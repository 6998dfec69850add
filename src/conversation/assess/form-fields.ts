import {
  longestLine,
  longestName,
  longestNote,
  longestText,
  type SiteRating,
  type StepId,
  siteRatingSchema,
} from '../../assessment/assessment';
import type { AssessmentDefinition } from '../../assessment/definition';
import type { AssessmentEvent } from '../../assessment/events';
import {
  type AreaKey,
  areaKeys,
  type DecisionChoice,
  decisionChoices,
  type Fixable,
  fixables,
  type Purpose,
  purposes,
} from '../../guidance/assessment-guide';
import type { SiteIndicator } from '../../guidance/intervention';
import { siteIndicators } from '../../guidance/taxonomy';
import type { Fields } from '../command';

/** Takes a text of a form; null when it may not be kept. */
export type Keep = (text: string) => boolean;

/** What a form held, and which of its texts were left out because they may tell of a patient. */
export class FormReader {
  /** Ids of fields whose text was not kept. */
  readonly refused: string[] = [];
  /** Ids of fields whose text is too long to be kept. */
  readonly tooLong: string[] = [];

  /** @param keep false for a text that looks as if it identifies a patient */
  constructor(
    private readonly fields: Fields,
    private readonly keep: Keep,
  ) {}

  /** True when the text of any field was not kept. */
  get leftOutAny(): boolean {
    return this.refused.length > 0 || this.tooLong.length > 0;
  }

  /** The field's text, trimmed; undefined when the form has no such field or its text may not be kept. */
  text(id: string, longest = longestText): string | undefined {
    const text = this.fields[id]?.trim();
    if (text === undefined) return undefined;
    if (text.length > longest) this.tooLong.push(id);
    else if (!this.keep(text)) this.refused.push(id);
    else return text;
    return undefined;
  }

  name(id: string): string | undefined {
    return this.text(id, longestName);
  }

  rating(): SiteRating | undefined {
    const value = this.fields.rating;
    const parsed = siteRatingSchema.safeParse(value === 'not-yet' ? value : Number(value || Number.NaN));
    return parsed.success ? parsed.data : undefined;
  }

  purpose(): Purpose | undefined {
    return oneOf(purposes, this.fields.purpose);
  }

  choice(): DecisionChoice | undefined {
    return oneOf(decisionChoices, this.fields.choice);
  }

  fixable(indicator: SiteIndicator): Fixable | undefined {
    return oneOf(fixables, this.fields[`fixable-${indicator}`]);
  }

  /** The form of one indicator. `done` only when it has a rating and everything in it could be kept. */
  rate(definition: AssessmentDefinition, indicator: SiteIndicator): AssessmentEvent & { kind: 'rate' } {
    const areas = definition.indicators.find((each) => each.indicator === indicator)?.areas ?? [];
    const notes: Partial<Record<AreaKey, string>> = {};
    for (const { key } of areas) {
      const note = this.text(noteField(key), longestNote);
      if (note !== undefined) notes[key] = note;
    }
    const rating = this.rating();
    const reason = this.text('reason');
    return {
      kind: 'rate',
      indicator,
      ...(rating !== undefined && { rating }),
      ...(reason !== undefined && { reason }),
      notes,
      done: rating !== undefined && !this.leftOutAny,
    };
  }

  /** The form of the action plan. */
  plan(indicators: readonly SiteIndicator[]): AssessmentEvent & { kind: 'plan' } {
    const plans: (AssessmentEvent & { kind: 'plan' })['plans'] = {};
    for (const indicator of indicators) {
      const fixable = this.fixable(indicator);
      const who = this.text(`who-${indicator}`, longestLine);
      const when = this.text(`when-${indicator}`, longestLine);
      plans[indicator] = {
        ...(fixable && { fixable }),
        ...(who !== undefined && { who }),
        ...(when !== undefined && { when }),
      };
    }
    return { kind: 'plan', plans };
  }
}

/**
 * The fields of a form with every text that it could have sent: clients leave out inputs that are empty, and an empty
 * text is an answer too – it wipes the one before.
 */
export function wholeForm(definition: AssessmentDefinition, step: StepId, fields: Fields): Fields {
  const blank = Object.fromEntries(textsOf(definition, step).map((id) => [id, '']));
  return { ...blank, ...fields };
}

function textsOf(definition: AssessmentDefinition, step: StepId): string[] {
  switch (step) {
    case 'setup':
      return ['service'];
    case 'review':
      return [];
    case 'actions':
      return siteIndicators.flatMap((indicator) => [`who-${indicator}`, `when-${indicator}`]);
    case 'decision':
      return ['reason'];
    default: {
      const part = definition.indicators.find((each) => each.indicator === step);
      return ['reason', ...(part?.areas ?? []).map(({ key }) => noteField(key))];
    }
  }
}

/** True when the form holds anything that a person chose or wrote for an indicator. */
export function holdsAnything(fields: Fields): boolean {
  return Object.entries(fields).some(
    ([id, text]) => text.trim() !== '' && (id === 'rating' || id === 'reason' || id.startsWith('note-')),
  );
}

/** Id of the input for the note on an area. */
export function noteField(area: AreaKey): string {
  return `note-${area}`;
}

/** The area of a note's input; undefined for other inputs. */
export function areaOfField(id: string): AreaKey | undefined {
  return areaKeys.find((key) => noteField(key) === id);
}

const oneOf = <Value extends string>(values: readonly Value[], text: string | undefined): Value | undefined =>
  values.find((value) => value === text);
