import { SafetyScreen } from '../../../src/answering/safety';
import { corpus, realIndex } from '../../support/real-corpus';

const { spelling } = realIndex();
const screen = new SafetyScreen(corpus.vocabulary, spelling.words(), (word) => spelling.correct(word));

describe('screening for crisis', () => {
  it.each(['I want to die', 'I am suicidal', 'I feel suicidle', 'I want to kill myself', 'self-harm'])(
    'sees "%s"',
    (text) => {
      expect(screen.screen(text)).toBe('crisis-person');
    },
  );

  it.each(['My patient wants to die', 'he is going to kill himself'])(
    'sees that "%s" is about another',
    (text) => {
      expect(screen.screen(text)).toBe('crisis-patient');
    },
  );

  it('sees a call for help without a word', () => {
    expect(screen.screen('🆘')).toBe('crisis-person');
  });

  it.each([
    'my manager will murder me if this is wrong: how many cases?',
    "it's an emergency, the board meeting is in ten minutes: what are the ratings?",
  ])('leaves a figure of speech at work alone: "%s"', (text) => {
    expect(screen.screen(text)).toBeNull();
  });

  it('does not take a threat at home for a figure of speech', () => {
    expect(screen.screen('my husband will kill me if I leave')).toBe('crisis-person');
  });

  it('comes before everything else in the message', () => {
    expect(screen.screen('My patient John Smith, CHI 010190 1234, took an overdose. What dose?')).toBe(
      'crisis-patient',
    );
  });

  it('is seen after a long run of other words', () => {
    expect(screen.screen(`${'the training costs '.repeat(400)} and I am suicidal`)).toBe('crisis-person');
  });
});

describe('screening for patient data', () => {
  it.each([
    'my patient john smith needs it',
    'pt sarah jones asks',
    '0101901234',
    '010190 1234',
    '010190-1234',
    '01 01 90 12 34',
    'CHI: 010190 1234',
    'CHI number 01019012',
  ])('sees the CHI number in "%s"', (number) => {
    expect(screen.screen(`IPT for ${number}`)).toBe('patient-data');
  });

  it.each([
    ['a name beside a word for a patient', 'my patient Fiona Reid asked about IPT'],
    ['a name with a title', 'is IPT right for my client, Mrs Kowalska'],
    ['a date of birth', 'patient born on 02/05/1988'],
    ['a postcode', 'my patient lives at EH1 2AB'],
    ['an address', 'she is at 12 Castle Street'],
    ['an address in small letters', 'jane doe 14 high st edinburgh needs ipt'],
    ['a date of birth in words', 'patient born 3rd may 1990'],
    ['a title with a common name', 'mrs smith from ward 4 is low'],
    ['initials with age and sex', 'pt JS 34F depressed post natal ipt?'],
  ])('sees %s', (_what, text) => {
    expect(screen.screen(text)).toBe('patient-data');
  });

  it.each([
    'IPT training cost',
    'How many participants: 34,385 or 23,908?',
    'Training cost for 1500 patients at £2,600',
    'Does Interpersonal Psychotherapy help a patient with low mood?',
    'How many sessions does a patient have?',
    'Is there a course on 12/01/2027?',
    'Is there a 2 year road map?',
    '10 psychologists ave cost',
    'they are cutting our budget',
    'What if people miss sessions?',
  ])('lets "%s" through', (text) => {
    expect(screen.screen(text)).toBeNull();
  });

  it('lets through the name of every intervention beside a word for a patient', () => {
    const stopped = corpus.interventions.filter(
      ({ title }) => screen.screen(`a patient in ${title}`) !== null,
    );
    expect(stopped.map(({ title }) => title)).toEqual([]);
  });
});

describe('screening for clinical questions', () => {
  it.each(['what dose of sertraline', 'should I prescribe fluoxetine', 'does my patient have PTSD'])(
    'sees "%s"',
    (text) => {
      expect(screen.screen(text)).toBe('clinical');
    },
  );
});

it('lets every example question through', () => {
  expect(corpus.examples.filter(({ text }) => screen.screen(text) !== null)).toEqual([]);
});

describe('a message all in capitals', () => {
  it.each(['THE REVIEW OF 90 STUDIES', 'IS IT 16', 'SESSIONS 5 TO 12 PLEASE'])(
    'holds no initials: %s',
    (text) => {
      expect(screen.screen(text)).toBeNull();
    },
  );

  it.each(['JM 34 NEEDS HELP', 'PLEASE SEE A.B. 12'])('may hold initials with an age: %s', (text) => {
    expect(screen.screen(text)).toBe('patient-data');
  });
});

describe('words that only begin like those for a clinician', () => {
  it.each(['what would the medical secretary do', 'which diagnoses were in the network meta-analysis'])(
    'stop nothing: %s',
    (text) => {
      expect(screen.screen(text)).toBeNull();
    },
  );

  it.each(['should she be medicated', 'can you diagnose this', 'titrating sertraline'])(
    'are not taken for those themselves: %s',
    (text) => {
      expect(screen.screen(text)).toBe('clinical');
    },
  );
});

describe('one in care who is called by a given name alone', () => {
  it.each([
    'Mary in ward 5 needs IPT',
    'my patient Grace needs emdr',
    'Susan has depression should she get IPT',
    'is callum suitable for ipt',
    'Robert in CMHT referred for IPT',
    'Wee Davie in bed 4, IPT?',
    'my neighbour Pat is depressed',
    'refer Liam for IPT',
    'would IPT help Fiona',
    'emma is anxious',
    'should John be referred',
  ])('is a patient: %s', (text) => {
    expect(screen.screen(text)).toBe('patient-data');
  });

  it.each([
    'Susan asked about IPT training',
    'can Mary from our team train',
    'is Callum trained in IPT',
    'is LIAM suitable for anxious children',
    'is liam right for primary schools',
    'refer to LIAM for the cost',
    'is Grace suitable for the training',
    'Karen needs IPT training',
    'Joy needs supervision',
    'would supervision help Mary deliver IPT',
    'is there hope for depression',
    'will IPT help',
    'is Paul accredited',
  ])('is none: %s', (text) => {
    expect(screen.screen(text)).toBeNull();
  });
});

describe('a crisis', () => {
  it.each([
    ['patient plans to jump tonight', 'crisis-patient'],
    ['patient disclosed plan to jump', 'crisis-patient'],
    ['whats the point in living', 'crisis-person'],
    ['im so done, whats the point of being here', 'crisis-person'],
    ['I feel hopeless and alone', 'crisis-person'],
    ["I've relapsed and can't cope", 'crisis-person'],
    ['mum says she might hurt the baby', 'crisis-patient'],
    ['parent says kid is cutting', 'crisis-patient'],
    ['allergic reaction in clinic', 'crisis-patient'],
    ['self harming teen in clinic what do i do', 'crisis-patient'],
    ['nobody would miss me', 'crisis-person'],
    ['my wife left me and i want to die', 'crisis-person'],
    ["my daughter won't stop cutting", 'crisis-patient'],
    ['pt attempted last night', 'crisis-patient'],
    ['i dont see the point anymore', 'crisis-person'],
    ['everyone would be better off', 'crisis-person'],
    ['mum is scared of her partner', 'crisis-patient'],
    ['elderly client being hit by carer', 'crisis-patient'],
    ['he keeps saying hes going to do it', 'crisis-patient'],
    ['someone please help me', 'crisis-person'],
    ['samaritans', 'crisis-person'],
  ])('is seen, and whose it is: %s', (text, whose) => {
    expect(screen.screen(text)).toBe(whose);
  });

  it.each([
    "what's the point of supervision",
    'whats the point any more of the 5 day course',
    'patients who feel hopeless',
    'could it harm people',
    'plans to jump to the next phase',
    'does the course cover safeguarding',
    'I feel hopeless with spreadsheets',
    'I do not see the point of membership',
    'the team would be better off with IPT',
    'she is scared of public speaking',
    'can someone help me with costs',
    'patients attempted the course',
  ])('is not seen in: %s', (text) => {
    expect(screen.screen(text)).toBeNull();
  });
});
