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
    'what does training cost',
    'who can be a supervisor',
    'is supervision compulsory',
    'cost of group supervision',
  ])('leaves other questions alone: %s', (text) => {
    expect(find(text)).toBeNull();
  });
});
