import { SafetyScreen } from '../../../src/answering/safety';
import { withoutStaffNames } from '../../../src/answering/staff-names';
import { corpus, realIndex } from '../../support/real-corpus';

const { spelling } = realIndex();
const screen = new SafetyScreen(corpus.vocabulary, spelling.words(), (word) => spelling.correct(word));

describe('names with a title', () => {
  it.each([
    'Mr Smith our manager wants the cost for 3 nurses',
    'my trainer Mrs Jones says IPT takes 16 sessions',
    'Mrs Jones the trainer wants the cost',
    'our service lead, Ms Brown, asked how long the course is',
    'Dr Duffy found what',
    'what did Prof Cuijpers find in 2016',
    'Dr Robertson leads our team and he wants to know the costs',
    'Mrs Campbell from NES runs the course',
  ])('are of staff or authors in "%s"', (text) => {
    expect(withoutStaffNames(text)).not.toBe(text);
    expect(screen.screen(text)).toBeNull();
  });

  it.each([
    'Mr Smith has depression',
    'Mrs Jones needs IPT',
    'can Mr Brown get IPT',
    'Mr Smith who delivers IPT?',
    'mrs campbell wants to know if ipt is for her',
    'my patient Dr Smith is low',
    'Mr Smith, the patient of our manager',
    'Mrs Jones is 54 and lives at 3 Main Street',
    'Mr Singh on my ward',
    'Dr Brown is depressed and she needs therapy',
    'Mr Khan the teacher has anxiety',
  ])('may be of a patient in "%s"', (text) => {
    expect(screen.screen(text)).toBe('patient-data');
  });
});
