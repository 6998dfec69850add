import { QuestionReader } from '../../../src/answering/question';
import { topicOf } from '../../../src/answering/topic';
import { UntoldPrices } from '../../../src/answering/untold-prices';
import { realIndex } from '../../support/real-corpus';

const index = realIndex();
const reader = new QuestionReader(index);
const untold = new UntoldPrices(index, reader);
const find = (text: string) => untold.find('ipt', text, reader.read(text));

describe('what has no price on the page', () => {
  it.each([
    ['price of training two IPT supervisors', 'becoming a supervisor or trainer'],
    ['what does staying accredited cost', 'supervision after accreditation'],
    ['price of group IPT', 'the group form'],
    ['what does supervision cost per hour', 'one case, session or hour of supervision'],
    ['how much for the recording equipment', 'equipment and technology'],
    ['IPT price in dollars', 'other currencies'],
  ])('is owned up to: %s', (text, name) => {
    expect(find(text)?.unpriced).toEqual([name]);
  });

  it('gives no figure of a practitioner for a supervisor', () => {
    expect(find('cost of becoming an IPT supervisor')?.figures).toEqual([]);
  });

  it('says so of a fact as well, without a word for money', () => {
    expect(find('is membership mandatory')?.unnamed).toEqual(['whether membership is compulsory']);
  });

  it.each([
    'how do I book on IPT training',
    'where do I sign up for the course',
    'who do I contact for training',
  ])('says that no page tells how to book, beside who gives training and funds places: %s', (text) => {
    const found = find(text);
    expect(found?.unnamed).toEqual(['how to book a place']);
    expect(found?.sections).toEqual(['implementation-support', 'start-up-costs']);
  });

  it.each([
    'who can apply for funded places on the course',
    'my nurse has a holiday booked in the middle of the training',
    'book a room for IPT sessions',
    'what does training cost',
    'who can be a supervisor',
    'is supervision compulsory',
    'cost of group supervision',
  ])('leaves other questions alone: %s', (text) => {
    expect(find(text)).toBeNull();
  });

  it.each([
    ['how much is that', 'become a supervisor', 'becoming a supervisor or trainer'],
    ['price', 'do we need equipment', 'equipment and technology'],
    ['cost', 'admin support', 'administration'],
    ['cost per hour', 'supervision', 'one case, session or hour of supervision'],
    ['per hour', 'supervision cost', 'one case, session or hour of supervision'],
  ])('is told of what was talked of: %s after %s', (text, before, name) => {
    const topic = topicOf(reader.read(before), null);
    expect(untold.find('ipt', text, reader.read(text), topic)?.unpriced).toEqual([name]);
  });

  it.each([
    ['cost', 'accreditation'],
    ['how much', 'supervision'],
    ['how much is the 5 day course then', 'become a supervisor'],
    ['IPT price', 'become a supervisor'],
  ])('has a price after all: %s after %s', (text, before) => {
    const topic = topicOf(reader.read(before), null);
    expect(untold.find('ipt', text, reader.read(text), topic)).toBeNull();
  });

  it('owns up to what membership gets one, and to nothing where it is priced', () => {
    const name = 'what membership includes';
    expect(find('what do we get for membership')?.unnamed).toEqual([name]);
    expect(find('complete fees including membership')).toBeNull();
  });
});
