import { PhoneSpeech } from '../../../src/answering/phone-speech';
import { realIndex } from '../../support/real-corpus';

const phone = new PhoneSpeech(realIndex(), ['owt']);

describe('phone speech', () => {
  it.each([
    ['hw 2 train', 'how to train'],
    ['need 2 b registered?', 'need to be registered?'],
    ['adapt 4 teens', 'adapt for teens'],
    ['depressed teens, is it 4 depressed kids', 'depressed teens, is it for depressed kids'],
    ['route 2 accreditation', 'route to accreditation'],
    ['cost 4 course', 'cost for course'],
    ['training 4 camhs nurses', 'training for camhs nurses'],
    ['whats ipt 4', 'whats ipt for'],
    ['here n now', 'here and now'],
    ['y is sup £2,600', 'why is supervision £2,600'],
    ['where2train', 'where to train'],
    ['3nurses cost', '3 nurses cost'],
    ['training 💷?', 'training  £ ?'],
    ['i p t cost', 'ipt cost'],
    ['75+', 'over 75'],
    ['1st session', 'first session'],
    ['I.P.T. cost', 'IPT. cost'],
  ])('reads "%s" as "%s"', (typed, meant) => {
    expect(phone.plain(typed)).toBe(meant);
  });

  it.each([
    ['iptcost', 'ipt cost'],
    ['trainingcost?', 'training cost?'],
    ['howlong is it', 'how long is it'],
    ['corecomponents', 'core components'],
    ['howmuchisit', 'how much is it'],
    ['costoftraining', 'cost of training'],
  ])('takes "%s" apart', (typed, meant) => {
    expect(phone.plain(typed)).toBe(meant);
  });

  it.each([
    ['sprvsn qlfctns', 'supervision qualifications'],
    ['social wrkers', 'social workers'],
    ['memb fee', 'membership fee'],
    ['bookin a place', 'booking a place'],
  ])('spells "%s" out', (typed, meant) => {
    expect(phone.plain(typed)).toBe(meant);
  });

  it.each([
    '4 nurses cost',
    'phase 2 to 4',
    '4 course only 2 accredited',
    '4 training, 2 supervision',
    'what do 4 accredited practitioners cost',
    '3 nurses, only 2 going for supervision',
    'price to put 4 cbt therapists through',
    '2 have done the course',
    'level 4 for the course',
    'the 4 focal areas',
    'NMC nurse',
    'outreach team',
    'is there a workbook',
    'frontline staff',
    'what does cyp stand for',
    'owt for teenagers',
    'monies',
    'a b c',
  ])('leaves "%s" as it is', (typed) => {
    expect(phone.plain(typed)).toBe(typed);
  });

  it('leaves long messages to the correction of spelling', () => {
    const typed = `we would like to know for our service in the north of the country what the trnng is`;
    expect(phone.plain(typed)).toBe(typed);
  });

  it('remembers what a word stands for', () => {
    expect(phone.plain('memb')).toBe(phone.plain('memb'));
  });
});
