import { Answerer } from '../../../src/answering/answer-question';
import { FilledIn, type Meaning } from '../../../src/answering/filled-in';
import { QuestionReader } from '../../../src/answering/question';
import { type Topic, topicOf } from '../../../src/answering/topic';
import { TopicWords } from '../../../src/answering/topic-words';
import { realIndex } from '../../support/real-corpus';

const index = realIndex();
const reader = new QuestionReader(index);
const filled = new FilledIn(reader, new TopicWords(index));
const surely: Meaning = { likeness: 0.95, isTold: true };
const hardly: Meaning = { likeness: 0.1, isTold: true };
const topicAfter = (text: string): Topic | null => topicOf(reader.read(text), null);

/** The words of a message after another; with the topic they mean something, without it next to nothing. */
function read(text: string, before: string, meant: Meaning = surely): string | null {
  const question = reader.read(text);
  const found = filled.read(question, topicAfter(before), (each) => (each === question ? hardly : meant));
  return found === null ? null : found.words.join(' ');
}

describe('what a short message leaves out', () => {
  it.each([
    ['who gives it?', 'supervision', 'who gives supervision'],
    ['and after accreditation', 'supervision', 'after accreditation supervision'],
    ['is it weekly', 'supervision', 'is weekly supervision'],
    ['who can get them', 'funded places', 'who can get fund'],
    ['how many cases', 'become a supervisor', 'how many cases supervisor'],
    ['and the course?', 'become a supervisor', 'course supervisor'],
    ['the others', 'focal areas', 'area'],
    ['in adults?', 'evidence for children', 'evidence for adults'],
    ['what about teens', 'evidence', 'evidence for teens'],
    ['kids?', 'how well does it work', 'evidence for kids'],
    ['in children?', 'how many studies', 'how many studies in children'],
    ['is it yearly', 'membership cost', 'is yearly membership cost'],
  ])('%s after %s', (text, before, expected) => {
    expect(read(text, before)).toMatch(new RegExp(`^(?:the )?${expected}$`));
  });

  it.each([
    ['training', 'supervision'],
    ['and training?', 'supervision'],
    ['who gives EMDR', 'supervision'],
    ['for 4', 'membership cost'],
    ['does that include supervision?', 'price of the course'],
    ['who gives it to people that live far away from the nearest town', 'supervision'],
  ])('is nothing where the message stands on its own: %s after %s', (text, before) => {
    expect(read(text, before)).toBeNull();
  });

  it('is left alone where the words mean more without it', () => {
    const question = reader.read('what training do they need');
    const topic = topicAfter('can nurses do it');
    expect(filled.read(question, topic, () => surely)).toBeNull();
  });

  it('is filled in for what the guide does not tell only behind a pronoun', () => {
    const untold: Meaning = { likeness: 0.9, isTold: false };
    expect(read('how long does that take', 'become a supervisor', untold)).not.toBeNull();
    expect(read('how long', 'become a supervisor', untold)).toBeNull();
  });

  it('needs a topic', () => {
    expect(filled.read(reader.read('who gives it'), null, () => surely)).toBeNull();
  });

  it('takes the people of studies for those who took part', () => {
    expect(read('how many people', 'adult evidence')).toBe('how many participants');
  });

  it('takes an indicator after ratings for its rating', () => {
    const found = filled.read(reader.read('and fit?'), topicAfter('ratings'), () => hardly);
    expect(found?.profile).toContain('ratings');
  });

  it('is the session where nothing was said of what lasts', () => {
    expect(filled.ofSessions(reader.read('how long is each one'))?.words).toContain('session');
    expect(filled.ofSessions(reader.read('how long is it'))).toBeNull();
    expect(filled.ofSessions(reader.read('how long is each EMDR session'))).toBeNull();
  });
});

describe('answers to messages that leave something out', () => {
  const answerer = new Answerer(index);
  /** The text of the last answer of a talk. */
  function last(...messages: string[]): string {
    let context: Parameters<Answerer['ask']>[1] = { interventionId: null, topic: null };
    let told = '';
    for (const message of messages) {
      const asked = answerer.ask(message, context);
      context = { ...asked.context, candidates: asked.candidates, pending: asked.pending };
      told = JSON.stringify(asked.outcomes);
    }
    return told;
  }

  it.each(['who gives it', 'who provides it?', 'who can do that', 'who does it'])(
    'tell of supervisors after supervision: %s',
    (text) => {
      expect(last('supervision', text)).toContain('IPT-UK accredited supervisor');
      expect(last('supervision', text)).not.toContain('occupational therapists');
    },
  );

  it('tell what the studies of another age were compared with', () => {
    expect(last('what did they compare it with in teens', 'and grown ups?')).toContain('usual care');
    expect(last('evidence in teens', 'and grown ups?')).not.toContain('usual care');
  });

  it('tell of membership alone, and of the supervision of those who are accredited', () => {
    expect(last('membership cost', 'is it yearly')).not.toContain('studies');
    expect(last('supervision', 'how many hours', 'and once they are accredited?')).toContain('monthly');
  });
});
