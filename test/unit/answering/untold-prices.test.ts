import { QuestionReader } from '../../../src/answering/question';
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
});
