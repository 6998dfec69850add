import { Answerer } from '../answering/answer-question';
import { GuidanceIndex } from '../answering/guidance-index';
import { PhoneSpeech } from '../answering/phone-speech';
import { SafetyScreen, type Screened } from '../answering/safety';
import type { Corpus } from '../guidance/corpus';
import { AssessDesk } from './assess/assess-desk';
import { type AssessAction, AssessDialog } from './assess/assess-dialog';
import type { AssessmentStore } from './assess/assessment-store';
import { interventionNamer } from './assess/intervention-namer';
import type { SignedLinks } from './assess/links';
import { PlaceReplies } from './assess/place-replies';
import type { ActionData, Fields } from './command';
import { namesThings } from './explore/asks-of-all';
import { type ExploreAction, ExploreDialog } from './explore/explore-dialog';
import { exploreSpelling, wordsOfExploring } from './explore/explore-spelling';
import { ExploreWords } from './explore/explore-words';
import { FeedbackDialog } from './explore/feedback-dialog';
import type { FeedbackStore } from './explore/feedback-store';
import { Finder } from './explore/finder';
import { GuideDesk } from './guide-desk';
import { InterventionReplies } from './intervention-replies';
import { exampleLinks } from './links';
import { isSure, OutcomeReplies } from './outcome-replies';
import { ReadingMemory } from './reading-memory';
import type { Reply } from './reply';
import { type Audit, noAudit } from './rights/audit';
import { type RetentionDays, usualRetention } from './rights/retention-days';
import { RightsDialog } from './rights/rights-dialog';
import { longest, screenedTexts } from './screened-in-parts';
import type { Session, SessionStore } from './session';
import { SmallTalk, type Talk } from './small-talk';
import { TalkMemory } from './talk-memory';
import { TalkReplies } from './talk-replies';
import type { Assistant, CardFinder, Turn } from './turn';
import { withoutNames } from './without-names';
import { WordDesk } from './word-desk';

export interface AssistantParts {
  corpus: Corpus;
  sessions: SessionStore;
  assessments: AssessmentStore;
  links: SignedLinks;
  feedback: FeedbackStore;
  /** A new id that nobody can guess: lower-case letters, digits and hyphens. */
  newId: () => string;
  /** Address that a no-answer card gives. */
  contact: string;
  /** How long things are kept, to tell people; the usual when not given. */
  retention?: RetentionDays;
  /** Keeps account of what is shared and deleted; nobody does when not given. */
  audit?: Audit;
}

/** Builds the bot's mind over a corpus. The index is built here, once. */
export function createAssistant(parts: AssistantParts): Assistant & { finder: CardFinder } {
  return new GuideAssistant(parts);
}

class GuideAssistant implements Assistant {
  private readonly corpus: Corpus;
  private readonly memory: TalkMemory;
  private readonly contact: string;
  private readonly answerer: Answerer;
  private readonly screen: SafetyScreen;
  private readonly screened: ReadingMemory<Screened | null>;
  private readonly phone: ReadingMemory<string>;
  private readonly talk: SmallTalk;
  private readonly talks: TalkReplies;
  private readonly guide: GuideDesk;
  private readonly meanings: WordDesk;
  private readonly dialog: AssessDialog;
  private readonly explore: ExploreDialog;
  readonly finder: CardFinder;
  private readonly rights: RightsDialog;

  constructor(parts: AssistantParts) {
    const { corpus, sessions, assessments, links, feedback, newId, contact } = parts;
    const { retention = usualRetention, audit = noAudit } = parts;
    this.corpus = corpus;
    this.memory = new TalkMemory(sessions);
    this.contact = contact;
    const index = new GuidanceIndex(corpus);
    this.answerer = new Answerer(index);
    this.screen = new SafetyScreen(corpus.vocabulary, index.spelling.words(), (word) =>
      index.spelling.correct(word),
    );
    this.screened = screenedTexts(this.screen);
    const phone = new PhoneSpeech(index, wordsOfExploring(corpus.exploring));
    this.phone = new ReadingMemory((text) => phone.plain(text));
    this.talks = new TalkReplies(corpus, contact);
    this.talk = new SmallTalk(
      corpus.vocabulary,
      (word) => index.spelling.knows(word),
      (words) => index.lexicon.spellOut(words),
    );
    const { memory, screen, answerer } = this;
    const interventions = new InterventionReplies(corpus, links);
    const outcomes = new OutcomeReplies(corpus, contact, interventions);
    this.guide = new GuideDesk({ corpus, answerer, memory, interventions, outcomes, feedback });
    this.meanings = new WordDesk(corpus, memory, {
      correct: (word) => index.spelling.correct(index.names.unscramble(word)),
      spellOut: (words) => index.lexicon.spellOut(words),
    });
    const correct = exploreSpelling(corpus.exploring, index.spelling.words());
    this.explore = new ExploreDialog({
      corpus,
      memory,
      interventions,
      words: new ExploreWords(corpus.exploring, (text) => this.answerer.namedIn(text), correct),
      feedback: new FeedbackDialog({ corpus, memory, screen, store: feedback }),
      audit,
    });
    this.rights = new RightsDialog({ assessments, sessions, memory, audit, retention });
    this.finder = new Finder({ corpus, answerer, screen, interventions, feedback, correct });
    const desk = new AssessDesk(corpus, assessments, newId);
    const places = new PlaceReplies(corpus, links);
    this.dialog = new AssessDialog(
      { corpus, desk, places, memory, screen, links, audit },
      this.rights,
      interventionNamer(corpus, this.answerer),
    );
  }

  async reply(turn: Turn): Promise<Reply[]> {
    const { command } = turn;
    switch (command.kind) {
      case 'welcome':
        return [{ kind: 'welcome', scope: turn.scope, examples: exampleLinks(this.corpus, 4) }];
      case 'invalid-action':
        return [this.talks.notice('stale')];
      case 'text':
        return this.onText(command.text, command.mentioned ?? [], turn);
      case 'action':
        return this.onAction(command.data, command.fields ?? {}, turn);
    }
  }

  prepare(at: Date): Iterable<Reply[]> {
    return this.guide.prepare(at);
  }

  private async onText(text: string, mentioned: readonly string[], turn: Turn): Promise<Reply[]> {
    const screened = this.screened.of(text);
    if (screened === 'patient-data') return this.decline({ kind: 'patient-data' }, turn);
    const isLong = text.length > longest;
    const assessed = isLong ? null : await this.assess(text, screened, turn);
    if (assessed) return assessed;
    if (screened === 'clinical') return [{ kind: 'clinical', contact: this.contact }];
    if (screened === 'own-care') return [this.talks.notice('own-care')];
    if (screened) return this.signpost(screened, text, turn);
    if (isLong) return this.tooLong(turn);
    return this.answer(withoutNames(text, mentioned), turn);
  }

  /** Says why a message was not taken; an open assessment stands ready below. */
  private async decline(why: Reply, turn: Turn): Promise<Reply[]> {
    return [why, ...(await this.dialog.stillHere(await this.memory.of(turn), turn))];
  }

  /** A long message is no question, and no answer to an assessment either. */
  private async tooLong(turn: Turn): Promise<Reply[]> {
    const still = await this.dialog.stillHere(await this.memory.of(turn), turn, true);
    return still.length > 0 ? still : [this.talks.notice('too-long')];
  }

  /**
   * What is typed of an assessment, or while one is open here; null when it is none of its business. Words of crisis
   * are signposted first, and only kept when nobody speaks of themselves or of one person.
   */
  private async assess(text: string, screened: Screened | null, turn: Turn): Promise<Reply[] | null> {
    const isCrisis = screened === 'crisis-person' || screened === 'crisis-patient';
    if (isCrisis && !(this.screen.isPlanning(text) && !this.screen.tellsOfPatient(text))) return null;
    const session = await this.memory.of(turn);
    const talk = this.talkAmid(text, session);
    const aside = await this.aside(text, talk, session, turn);
    if (aside !== 'answer') return aside;
    const replies = await this.dialog.onText(text, session, turn, (question, oneWord) =>
      this.askPlainly(question, screened, turn, oneWord),
    );
    return replies && isCrisis ? [{ kind: 'signposting', about: 'patient' }, ...replies] : replies;
  }

  /** Small talk that is none of an assessment's business; null for anything else. */
  private talkAmid(text: string, { assessment }: Session): Talk | null {
    // "What do you know about me" is no call for help.
    if (this.dialog.isAboutData(text)) return null;
    const talk = this.talk.recognise(text);
    return talk === 'keeping' && assessment !== null && this.dialog.isAboutReport(text) ? null : talk;
  }

  /** What is no answer to an assessment whatever it waits for; null when it is none of its business either. */
  private async aside(
    text: string,
    talk: Talk | null,
    session: Session,
    turn: Turn,
  ): Promise<Reply[] | null | 'answer'> {
    if (talk === 'restart' && session.asking === null) return null;
    if (talk === 'keeping' && session.assessment === null) return null;
    const small = await this.smallTalk(talk, session, turn);
    if (small) return small;
    if (talk === 'help' || talk === 'empty' || talk === 'language') return null;
    // Of what was shown last, "share" means that and no assessment.
    if ((session.shown || session.assessment === null) && this.explore.isAboutShown(text)) return null;
    // "Filter" is no name of a service.
    if (!this.explore.opensCatalogue(text)) return 'answer';
    const still = await this.dialog.stillHere(session, turn);
    return still.length > 0 ? [...((await this.explore.onText(text, turn)) ?? []), ...still] : null;
  }

  /** Thanks, greetings and the like amid an assessment, which stands ready below; null when none is open. */
  private async smallTalk(talk: Talk | null, session: Session, turn: Turn): Promise<Reply[] | null> {
    if (talk === null || talk === 'restart' || talk === 'compliment' || talk === 'assent') return null;
    const still = await this.dialog.stillHere(session, turn);
    if (still.length === 0) return null;
    return [talk === 'help' ? this.talks.help(turn.scope) : this.talks.notice(talk), ...still];
  }

  private async answer(typed: string, turn: Turn): Promise<Reply[]> {
    const text = this.phone.of(typed);
    const talk = this.talk.recognise(text);
    if (talk) return this.onTalk(talk, turn);
    const short =
      this.talks.ofBot(text) ??
      (await this.guide.chooseByPlace(text, turn)) ??
      (await this.meanings.reply(text, turn));
    if (short) return [short];
    const explored = await this.explore.onText(text, turn);
    if (explored) return explored;
    const replies = await this.guide.ask(text, turn);
    const isUnanswered = replies.every(
      (reply) => reply.kind === 'no-answer' && reply.interventionTitle === '',
    );
    return (isUnanswered && (await this.explore.onUnknownWish(text, turn))) || replies;
  }

  /** The answer to a question that is asked amid something else; null when the guide has none. */
  private async askPlainly(
    typed: string,
    screened: Screened | null,
    turn: Turn,
    oneWord = false,
  ): Promise<Reply[] | null> {
    if (screened === 'clinical') return [{ kind: 'clinical', contact: this.contact }];
    if (screened === 'own-care') return [this.talks.notice('own-care')];
    const text = this.phone.of(typed);
    const short = this.talks.ofBot(text) ?? (await this.meanings.reply(text, turn));
    if (short) return [short];
    return (await this.explore.onText(text, turn)) ?? this.guide.askPlainly(text, turn, oneWord);
  }

  /** Help comes first, always. A question on planning that names an intervention, or asks for some, gets its answer below. */
  private async signpost(screened: Screened, text: string, turn: Turn): Promise<Reply[]> {
    const planning = this.screen.isPlanning(text);
    const about = screened === 'crisis-patient' || planning ? 'patient' : 'person';
    const first: Reply = { kind: 'signposting', about };
    if (!planning) return [first];
    if (this.answerer.names(text)) return [first, ...(await this.guide.ask(text, turn)).filter(isSure)];
    // "Self-harm therapies for adolescents" plans a service.
    const listed = namesThings(text) ? await this.explore.onText(text, turn) : null;
    return [first, ...(listed ?? (await this.explore.onUnknownWish(text, turn)) ?? [])];
  }

  private async onTalk(talk: Talk, turn: Turn): Promise<Reply[]> {
    if (talk === 'help') return [this.talks.help(turn.scope)];
    if (talk !== 'restart') return [this.talks.notice(talk)];
    await this.memory.forget(turn);
    return [this.talks.notice('forgotten')];
  }

  private async onAction(data: ActionData, fields: Fields, turn: Turn): Promise<Reply[]> {
    switch (data.action) {
      case 'help':
        return [this.talks.help(turn.scope)];
      case 'restart':
        return this.onTalk('restart', turn);
      case 'example': {
        const example = this.corpus.examples.find(({ id }) => id === data.example);
        return example ? this.guide.ask(example.text, turn) : [this.talks.notice('stale')];
      }
      case 'choose':
        return [(await this.guide.choose(data.intervention, turn)) ?? this.talks.notice('stale')];
      case 'section':
      case 'intervention':
        return [(await this.guide.open(data, turn)) ?? this.talks.notice('stale')];
      case 'about-data':
      case 'delete-data':
      case 'delete-data-sure':
        return this.rights.onAction(data, turn);
      default:
        return isAssess(data)
          ? this.dialog.onAction(data, fields, turn)
          : this.explore.onAction(data satisfies ExploreAction, fields, turn);
    }
  }
}

function isAssess(data: AssessAction | ExploreAction): data is AssessAction {
  return data.action.startsWith('assess');
}
