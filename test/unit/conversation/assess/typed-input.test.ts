import fc from 'fast-check';
import {
  isFreeText,
  type TypedInput,
  TypedInputReader,
  type WaitingFor,
} from '../../../../src/conversation/assess/typed-input';
import { corpus } from '../../../support/real-corpus';

const reader = new TypedInputReader(corpus.assessment, corpus.hexagon);
const capacity = (text: string, waiting: WaitingFor = 'rating') => reader.within(text, 'capacity', waiting);
const rated = (rating: number | 'not-yet', reason = ''): TypedInput =>
  ({ kind: 'rating', rating, reason }) as TypedInput;
const command = (name: string, rest = ''): TypedInput =>
  ({ kind: 'command', command: name, rest }) as TypedInput;
const change = (step: string, rating?: number | 'not-yet'): TypedInput =>
  ({ kind: 'change', step, reason: '', ...(rating !== undefined && { rating }) }) as TypedInput;
const text = (words: string): TypedInput => ({ kind: 'text', text: words });
const asked = (words: string): TypedInput => ({ kind: 'question', text: words });

describe('typing where a rating is waited for', () => {
  it.each<[string, TypedInput]>([
    ['4', rated(4)],
    [' 4. ', rated(4)],
    ['4!', rated(4)],
    ['four', rated(4)],
    ['Four', rated(4)],
    ['4/5', rated(4)],
    ['3 / 5', rated(3)],
    ['3 out of 5', rated(3)],
    ['three out of five', rated(3)],
    ['a 3', rated(3)],
    ["I'd say 2", rated(2)],
    ['I’d say 2', rated(2)],
    ['i think 4', rated(4)],
    ['rating 5', rated(5)],
    ['its a 3', rated(3)],
    ['four – most of it', rated(4, 'most of it')],
    ['4 - most of it is there', rated(4, 'most of it is there')],
    ['4, two nurses are trained', rated(4, 'two nurses are trained')],
    ['4: rooms are free', rated(4, 'rooms are free')],
    ['4. Rooms are free.', rated(4, 'Rooms are free.')],
    ['2 because nobody is trained', rated(2, 'because nobody is trained')],
    ['2 as we have no money', rated(2, 'as we have no money')],
    ['4/5 most of it', rated(4, 'most of it')],
    ['4 (if the post is filled)', rated(4, 'if the post is filled)')],
    ['two – two posts are open', rated(2, 'two posts are open')],
    ['Adequate Capacity', rated(4)],
    ['adequate capacity', rated(4)],
    ['some capacity – one nurse', rated(3, 'one nurse')],
    ['4 – Adequate Capacity', rated(4)],
    ['minimal capacity', rated(2)],
    ['not yet', rated('not-yet')],
    ['Not yet rated', rated('not-yet')],
    ["don't know", rated('not-yet')],
    ['not sure yet', rated('not-yet')],
    ['NYR', rated('not-yet')],
    ['not yet – waiting for the workforce plan', rated('not-yet', 'waiting for the workforce plan')],
  ])('reads "%s"', (typed, expected) => {
    expect(capacity(typed)).toEqual(expected);
  });

  it.each([
    '4.5',
    '4,5',
    '7',
    '0',
    '45',
    '3 or 4',
    '3-4',
    '3 to 4',
    '3/4',
    'between 3 and 4',
    '2 nurses could do it',
    'four staff are trained',
    'good',
    'high',
    '-3',
  ])('takes "%s" for no rating', (typed) => {
    expect(capacity(typed).kind).toBe('text');
  });

  it('knows the labels of the indicator that is rated', () => {
    expect(reader.within('strong fit', 'fit', 'rating')).toEqual(rated(5));
    expect(reader.within('fit', 'fit', 'rating')).toEqual(rated(4));
    expect(reader.within('strong fit', 'capacity', 'rating').kind).toBe('text');
  });
});

describe('commands while an assessment is open', () => {
  it.each<[string, string]>([
    ['back', 'back'],
    ['Back!', 'back'],
    ['go back', 'back'],
    ['please go back', 'back'],
    ['previous', 'back'],
    ['skip', 'skip'],
    ['skip this one', 'skip'],
    ['pause', 'pause'],
    ['stop for now', 'pause'],
    ["let's pause", 'pause'],
    ['cancel', 'cancel'],
    ['Where was I?', 'where'],
    ['where am i', 'where'],
    ['continue', 'resume'],
    ['my assessments', 'list'],
    ['show my assessments please', 'list'],
    ['delete my data', 'deleteData'],
    ['report', 'report'],
    ['summary', 'summary'],
    ['review', 'review'],
  ])('reads "%s" anywhere as %s', (typed, expected) => {
    for (const waiting of ['rating', 'reason', 'service', 'who', 'review'] as const) {
      if (waiting === 'review' && expected === 'resume') continue;
      expect([waiting, capacity(typed, waiting)]).toEqual([waiting, command(expected)]);
    }
  });

  it.each<[string, TypedInput]>([
    ['change capacity to 2', change('capacity', 2)],
    ['change Capacity to two', change('capacity', 2)],
    ['change my rating for capacity to 2', change('capacity', 2)],
    ['set need to 3', change('need', 3)],
    ['capacity 2', change('capacity', 2)],
    ['capacity is 2', change('capacity', 2)],
    ['make fit a 5', change('fit', 5)],
    ['fit: 5', change('fit', 5)],
    ['change need to not yet', change('need', 'not-yet')],
    ['change capacity', change('capacity')],
    ['edit need', change('need')],
    ['go back to fit', change('fit')],
    ['edit the service', change('setup')],
    ['change my team', change('setup')],
    ['edit the action plan', change('actions')],
    ['change the decision', change('decision')],
  ])('reads "%s" as a change', (typed, expected) => {
    for (const waiting of ['rating', 'reason', 'review', 'decision'] as const) {
      expect([waiting, reader.within(typed, waiting === 'rating' ? 'need' : 'review', waiting)]).toEqual([
        waiting,
        expected,
      ]);
    }
  });

  it.each(['change capacity to 7', 'change capacity to 2 or 3'])('does not guess at "%s"', (typed) => {
    expect(capacity(typed).kind).toBe('text');
  });

  it.each(['yes', 'looks good', 'confirm', 'ok', "that's right", 'go on', 'next', 'continue'])(
    'reads "%s" at the review as its confirmation',
    (typed) => {
      expect(reader.within(typed, 'review', 'review')).toEqual(command('confirm'));
    },
  );
});

describe('typing where any words are an answer', () => {
  it.each([
    'delete duplicates in the referral list first',
    'report to the board every month',
    'back office staff can do the bookings',
    'skip lists are used for bookings',
    'stop and start funding',
    'need is high in the north',
    'capacity is low because two posts are open',
    'fit with the strategy is plain',
    'resume of the year: no money',
    'not yet trained, but booked for March',
    'assess again in May',
    'when staff leave we lose the skill',
    'how we work goes well with this',
    'can be staffed by two nurses',
    'is a priority in our plan',
    'change of management is under way',
    'share the load with Fife',
    'continue as we do now',
    'who knows, but we try',
    '2 nurses',
    'set up last year',
  ])('keeps "%s" as the reason', (typed) => {
    expect(capacity(typed, 'reason')).toEqual(text(typed));
  });

  it.each([
    'What does supervision cost?',
    'what does supervision cost',
    'how much is the training',
    "what's the evidence",
    'is it used in Scotland?',
    'who can deliver it?',
    'tell me about the training',
  ])('takes "%s" for a question', (typed) => {
    expect(capacity(typed, 'reason')).toEqual(asked(typed));
    expect(capacity(typed, 'rating')).toEqual(asked(typed));
  });

  it('takes a second rating for a correction of the first', () => {
    expect(capacity('3', 'reason')).toEqual(rated(3));
    expect(capacity('no reason', 'reason')).toEqual(command('skip'));
  });

  it.each([
    'Leith CMHT',
    'The Review Team',
    'Start Well service',
    'New Craigs',
    'Back Care Clinic',
    '4th floor team',
  ])('takes "%s" for the name of a service', (typed) => {
    expect(reader.within(typed, 'setup', 'service')).toEqual(text(typed));
  });
});

describe('typing where one of some choices is waited for', () => {
  it.each<[string, 'new' | 'in-use']>([
    ['new', 'new'],
    ['considering it', 'new'],
    ['Considering it new', 'new'],
    ["we don't have it", 'new'],
    ['in use', 'in-use'],
    ['review', 'in-use'],
    ['already in use', 'in-use'],
    ['we use it', 'in-use'],
  ])('reads "%s" as a purpose', (typed, purpose) => {
    expect(reader.within(typed, 'setup', 'purpose')).toEqual({ kind: 'purpose', purpose });
  });

  it.each<[string, string, string]>([
    ['go', 'go', ''],
    ['Go ahead', 'go', ''],
    ['go ahead – the board agreed', 'go', 'the board agreed'],
    ['not now', 'not-now', ''],
    ['not now because of staffing', 'not-now', 'because of staffing'],
    ['not yet', 'not-now', ''],
    ['later', 'not-now', ''],
    ['no', 'no', ''],
    ['No, too dear', 'no', 'too dear'],
    ['undecided', 'undecided', ''],
    ['not sure', 'undecided', ''],
  ])('reads "%s" as a decision', (typed, choice, reason) => {
    expect(reader.within(typed, 'decision', 'decision')).toEqual({ kind: 'decision', choice, reason });
  });

  it('does not take a sentence for a decision that it only begins like', () => {
    expect(reader.within('go back', 'decision', 'decision')).toEqual(command('back'));
    expect(reader.within('no idea how to go on with this', 'decision', 'decision').kind).toBe('text');
    expect(reader.within('pause', 'decision', 'decision')).toEqual(command('pause'));
  });

  it.each<[string, string]>([
    ['yes', 'yes'],
    ['Partly', 'partly'],
    ['in part', 'partly'],
    ['no', 'no'],
    ["don't know", 'unknown'],
    ['Not known yet', 'unknown'],
  ])('reads "%s" as whether it can be fixed', (typed, fixable) => {
    expect(reader.within(typed, 'actions', 'fixable')).toEqual({ kind: 'fixable', fixable });
  });
});

describe('what is typed of assessments where none is open', () => {
  it.each<[string, string, string]>([
    ['assess IPT', 'start', 'IPT'],
    ['Assess IPT for Leith CMHT', 'start', 'IPT for Leith CMHT'],
    ['can you assess IPT please', 'start', 'IPT please'],
    ['assess', 'start', ''],
    ['complete assessment', 'start', ''],
    ['start a self-assessment for my team', 'start', 'for my team'],
    ['I want to start an assessment of EMDR', 'start', 'of EMDR'],
    ['self assessment', 'start', ''],
    ['assessment', 'start', ''],
    ['assessment for our team', 'start', 'for our team'],
    ['new assessment', 'start', ''],
    ['assesment', 'start', ''],
    ['my assessments', 'list', ''],
    ['Show my assessments', 'list', ''],
    ['resume', 'resume', ''],
    ['resume IPT – Leith', 'resume', 'IPT – Leith'],
    ['continue my assessment', 'resume', ''],
    ['where was I', 'where', ''],
    ['report', 'report', ''],
    ['report for Leith', 'report', 'Leith'],
    ['history', 'history', ''],
    ['re-assess', 'reassess', ''],
    ['reassess IPT', 'reassess', 'IPT'],
    ['rename it to Spring round', 'rename', 'Spring round'],
    ['delete the assessment', 'delete', ''],
    ['delete IPT – Leith', 'delete', 'IPT – Leith'],
    ['delete my data', 'deleteData', ''],
    ['please delete all my data', 'deleteData', ''],
    ['forget me', 'deleteData', ''],
    ['what do you store about me?', 'aboutData', ''],
    ['who can see my assessment?', 'aboutData', ''],
  ])('reads "%s" as %s', (typed, name, rest) => {
    expect(reader.about(typed)).toEqual({ command: name, rest });
  });

  it.each([
    'IPT training cost',
    'supervision hours',
    'what does the assessment in IPT look like?',
    'assessment tools for IPT',
    'assessment of risk',
    'how is fidelity assessed',
    'how do I assess fidelity in IPT?',
    'report on the evidence for IPT',
    'history of IPT',
    'share of women in the trials',
    'summary of IPT',
    'evidence summary',
    'continue IPT after discharge',
    'new intervention',
    'back pain',
    'reviews of IPT',
    'is IPT right for our service?',
    'fit of IPT',
    'capacity needed for IPT',
    'starting IPT training',
    'stop',
    'pause',
    '',
  ])('leaves "%s" to the guide', (typed) => {
    expect(reader.about(typed)).toBeNull();
  });

  it.each<[string, string | null]>([
    ['IPT for Leith CMHT', 'Leith CMHT'],
    ['IPT for our perinatal team', 'perinatal team'],
    ['IPT at Stobhill Hospital', 'Stobhill Hospital'],
    ['for my team', null],
    ['IPT for our service', null],
    ['IPT for depression', null],
    ['IPT', null],
    ['', null],
  ])('finds the service in "%s"', (typed, service) => {
    expect(reader.services.namedIn(typed)).toBe(service);
  });

  it.each<[string, 'yes' | 'no' | null]>([
    ['yes', 'yes'],
    ['Yes please', 'yes'],
    ['yes, delete', 'yes'],
    ['no', 'no'],
    ['No thanks', 'no'],
    ['keep it', 'no'],
    ['maybe', null],
    ['yes but which one', null],
  ])('hears "%s" as %s', (typed, answer) => {
    expect(reader.yesOrNo(typed)).toBe(answer);
  });

  it('hears "a new one"', () => {
    expect(reader.meansNew('A new one')).toBe(true);
    expect(reader.meansNew('new paradigm')).toBe(false);
  });
});

describe('any text', () => {
  const waits: WaitingFor[] = [
    'service',
    'purpose',
    'rating',
    'reason',
    'review',
    'fixable',
    'who',
    'when',
    'decision',
  ];

  it('is read as something, and where any words are an answer nothing of it is lost', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.constantFrom(...waits), (typed, waiting) => {
        const read = reader.within(typed, 'capacity', waiting);
        reader.about(typed);
        if (read.kind === 'text' || read.kind === 'question') expect(read.text).toBe(typed.trim());
        if (isFreeText(waiting))
          expect(['text', 'question', 'command', 'change', 'rating']).toContain(read.kind);
      }),
    );
  });

  it('gives a rating of 1 to 5 or none', () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true }),
        fc.constantFrom('', ' – why', '/5', ' of 5'),
        (number, after) => {
          const read = capacity(`${number}${after}`);
          if (read.kind === 'rating') expect([1, 2, 3, 4, 5]).toContain(number);
        },
      ),
    );
  });
});
