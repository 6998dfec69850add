import { PlanReader } from '../../../src/answering/plan-reader';
import type { PlanNote, PlanRequest } from '../../../src/answering/plan-request';
import { QuestionReader } from '../../../src/answering/question';
import type { Topic } from '../../../src/answering/topic';
import { realIndex } from '../../support/real-corpus';

const index = realIndex();
const questions = new QuestionReader(index);
const plans = new PlanReader(index);
const read = (text: string, before: Topic | null = null) => plans.read(text, questions.read(text), before);
const heads = (least: number, most = least) => ({ least, most });

describe('reading a request for a cost plan', () => {
  test.each([
    ['cost to train 3 people in IPT', 3],
    ['price for four nurses', 4],
    ['what would it cost to train 12 of our senior nurses', 12],
    ['training cost for a team of 6', 6],
    ['training cost for 3 nurses and 2 psychologists', 5],
    ['cost for twenty five practitioners', 25],
    ['cost for two dozen nurses', 24],
    ['cost for half a dozen nurses', 6],
    ['cost for a couple of nurses', 2],
    ['a pair of psychologists cost', 2],
    ['both my nurses cost', 2],
    ['cost for 3 teams of 4 nurses', 12],
    ['cost for 3 teams of 4', 12],
    ['3 nurses train, 2 of them later, what would it cost', 3],
    ['all 4 of us cost', 4],
    ['3 x band 7s cost', 3],
    ['3x nurses cost', 3],
    ['cost for nurses x 3', 3],
    ['nurses: 3, psychologists: 2, what would it cost', 5],
    ['10 staff including 3 nurses, cost', 10],
    ['we have a team of 12, cost to train 3 nurses', 3],
    ['we have 12 staff and want to train 3, cost?', 3],
  ])('counts the people in "%s"', (text, people) => {
    expect(read(text)).toMatchObject({ people: heads(people), supervised: null, uncounted: false });
  });

  test.each([
    ['two psychologists and a counsellor cost', 3],
    ['a nurse and two psychologists training cost', 3],
    ['1 nurse and an OT cost', 2],
    ['cost for me and two colleagues', 3],
    ['myself and a colleague, what would it cost', 2],
    ['my colleague and I cost', 2],
    ['we have a nurse and an OT, how much for both to train', 2],
    ['cost for both training and supervision for 3 nurses', 3],
    ['can you tell me and 3 nurses the cost', 3],
    ['3 nurses and I need the cost', 3],
  ])('counts those in "%s" who come without a number', (text, people) => {
    expect(read(text)).toMatchObject({ people: heads(people) });
  });

  test.each([
    ['cost for 3 band 7 nurses', 3],
    ['cost of 2 band 6/7 psychologists', 2],
    ['cost of the 5 day course for 2', 2],
    ['16 sessions for 2 nurses cost', 2],
    ['£10,000 for 3 nurses enough?', 3],
    ['cost for 3 nurses with 2 years experience', 3],
  ])('takes no other number in "%s" for people', (text, people) => {
    expect(read(text)).toMatchObject({ people: heads(people), years: null });
  });

  test.each([
    ['cost for 2-3 nurses', 2, 3],
    ['2 to 3 nurses cost', 2, 3],
    ['cost for two or three nurses', 2, 3],
    ['between 4 and 6 staff cost', 4, 6],
    ['3 nurses, maybe 4, cost', 3, 4],
    ['3 nurses or 2 psychologists cost', 2, 3],
  ])('keeps both ends of "%s"', (text, least, most) => {
    expect(read(text)).toMatchObject({ people: heads(least, most) });
  });

  test.each([
    'cost for a few nurses',
    'cost for several practitioners',
    '2.5 WTE cost',
    'cost for 0 nurses',
    'cost for -3 nurses',
    'cost for 501 nurses',
    'cost for two thousand nurses',
    'cost per person including everything',
    'budget of 10k, how many can we train',
  ])('plans for one, uncounted, where "%s" gives no whole number', (text) => {
    expect(read(text)).toMatchObject({ people: heads(1), uncounted: true });
  });

  it.each([
    'IPT training cost',
    'how many sessions for 3 nurses',
    'cost of the 5-day course',
    'cost of 2 supervision cases',
    'cost for 3 patients',
    'cost of training a nurse',
    'which services can apply for one of the NES paid places',
    'cost for a nurse or a psychologist',
  ])('makes no plan of "%s"', (text) => {
    expect(read(text)).toBeNull();
  });
});

describe('people of whom only some are meant', () => {
  it.each([
    ['send 3 of our 9 nurses: price?', 3],
    ['we have 4 accredited practitioners and want to train 2 more, cost', 2],
    ['2 nurses already accredited, 3 new: cost?', 3],
    ['train 6 at once vs 2 now and 4 later, cost', 6],
    ['4 teams with 3 people each, training cost', 12],
    ['5 people in each of 2 teams, training cost', 10],
    ['cost for 12 nurses in groups of 4', 12],
    ['a quarter of our 12 nurses want training, cost', 3],
    ['one in three of our 9 staff want training, cost', 3],
    ['we need a business case for 4 WTE', 4],
  ])('counts those in "%s"', (text, people) => {
    expect(read(text)).toMatchObject({ people: heads(people), supervised: null, uncounted: false });
  });

  it.each([
    ['5 staff, but only 3 want accreditation, cost', 5, 3],
    ['our team of 10, half go for accreditation, cost', 10, 5],
    ['4 with supervision and 2 without supervision: price', 6, 4],
    ['all 6 do the course, 4 become accredited', 6, 4],
    ['5 courses and 3 supervisions', 5, 3],
    ['price for putting 4 on the course and 1 on supervision', 4, 1],
  ])('prices supervision in "%s" for some', (text, people, supervised) => {
    const request = { people: heads(people), supervised: heads(supervised), training: true };
    expect(read(text)).toMatchObject(request);
  });

  it.each([
    ['plan for 6: 4 course only 2 accredited', 6, 2],
    ['one nurse on the course and one going for accreditation', 2, 1],
    ['2 on the course and 3 going on to accreditation, cost', 5, 3],
    ['a nurse on the course and a psychologist going through supervision, cost', 2, 1],
    ['four psychologists, course only, and two nurses with supervision', 6, 2],
    ['three nurses with supervision, two counsellors, course only', 5, 3],
    ['4 psychologists, course only, 2 nurses, with supervision', 6, 2],
    ['4 training, 2 supervision, cost', 4, 2],
    ['3 nurses, only 2 going for supervision', 3, 2],
    ['6 nurses, 4 of them going for accreditation', 6, 4],
    ['cost for 5: 3 course only 2 full', 5, 2],
    ['one therapist for the course and another for accreditation', 2, 1],
    ['2 nurses, one on the course and one going for accreditation, cost', 2, 1],
    ['6 staff, 4 nurses course only, 2 psychologists with supervision', 6, 2],
  ])('tells those in "%s" who take supervision from the others', (text, people, supervised) => {
    const request = { people: heads(people), supervised: heads(supervised), training: true };
    expect(read(text)).toMatchObject(request);
    expect(read(text)).not.toHaveProperty('unused');
  });

  it.each([
    ['course for 3 and supervision for 3, cost', 3, 3],
    ['courses for 5 nurses and supervision for 2 psychologists', 5, 2],
    ['10 staff, 4 nurses with supervision, cost', 10, 4],
    ['5 on the course, 2 of them going for supervision', 5, 2],
  ])('adds nobody to those in "%s" who are told of twice', (text, people, supervised) => {
    expect(read(text)).toMatchObject({ people: heads(people), supervised: heads(supervised) });
  });

  it.each([
    ['one of our team already did the 5 day course, what will the rest cost', 1],
    ['our nurse has done the course already, how much is left to pay', 1],
    ["I've done the course, what's left to pay", 1],
    ['an OT in our team finished the course, cost of what is next', 1],
    ['my colleague completed the 5 day training, how much more to become accredited', 1],
    ['both our nurses have had the training, how much for the next bit', 2],
    ['someone on our ward has attended the course already, price to finish', 1],
    ['2 nurses on our ward have done the course, cost to get them accredited', 2],
  ])('prices what is left for those in "%s" who have done the course', (text, people) => {
    const left = { people: heads(people), training: false, supervision: true, membership: true };
    expect(read(text)).toMatchObject(left);
  });

  it.each([
    ['our nurse wants to do the course, what will it cost', null],
    ['our nurse is trained in CBT, what does it cost', null],
    ['the nurse who did the course left, cost to train another', null],
    ['2 nurses have done the course, cost for 3 new', 3],
    ['one of our nurses has done the course, what about the other two, cost', 2],
  ])('leaves nothing out for those in "%s" who have not', (text, people) => {
    const request = read(text);
    if (people === null) expect(request).toBeNull();
    else expect(request).toMatchObject({ people: heads(people), training: true, supervision: true });
  });

  it.each([
    'what do 4 accredited practitioners cost a year',
    'yearly cost of 4 accredited therapists',
    'our 4 accredited nurses, what is the cost',
    'we have 4 staff who are already accredited, what do they cost us each year',
  ])('prices the membership alone of those who are accredited: "%s"', (text) => {
    const alone = { people: heads(4), training: false, supervision: false, membership: true };
    expect(read(text)).toMatchObject(alone);
  });

  it.each([
    'what does it cost to get 4 accredited practitioners',
    'how much to have 4 nurses accredited',
    'cost for 4 staff to be accredited over a year',
  ])('prices the way there for those who are to be accredited: "%s"', (text) => {
    expect(read(text)).toMatchObject({ people: heads(4), training: true, supervision: true });
  });

  it.each([
    ['cost for one more on top of 3', 1],
    ['price for two extra on top of our 4', 2],
    ['what would 2 nurses on top of the 3 psychologists cost', 2],
    ['cost to add 1 to the 5 we have', 1],
    ['on top of our 2 we want 3 more trained, price', 3],
    ['cost for 2 nurses and 3 psychologists', 5],
  ])('plans in "%s" for those who come on top', (text, people) => {
    expect(read(text)).toMatchObject({ people: heads(people) });
    expect(read(text)).not.toHaveProperty('unused');
  });

  it('prices membership for those who take it', () => {
    expect(read('course for 5, membership for 3')).toMatchObject({
      people: heads(5),
      members: heads(3),
      training: true,
      supervision: false,
      membership: true,
    });
  });

  it.each([
    ['5 nurses, 2 funded places, cost', 3, 'funded', 2],
    ['if NES funds 1 of our 4, what do we pay', 3, 'funded', 1],
    ['4 therapists, 2 are already funded', 2, 'funded', 2],
    ['7 nurses but NES will pay for 3, what do we pay?', 4, 'funded', 3],
    ['team of 6, NES funds 2 of the places, what would IPT cost', 4, 'funded', 2],
    ['5 practitioners, 2 have NES funded places, cost to us', 3, 'funded', 2],
    ['cost for 8 people, 3 of whom are accredited already', 5, 'done', 3],
    ['we have 9 staff, 4 are already trained, cost for the rest', 5, 'done', 4],
    ['8 staff, half already trained, cost?', 4, 'done', 4],
    ['costs for 4 counsellors, 1 of whom is already accredited', 3, 'done', 1],
  ] as const)('leaves out who is paid for or trained already in "%s"', (text, people, reason, left) => {
    const request = read(text);
    expect(request).toMatchObject({ people: heads(people), supervised: null, uncounted: false });
    expect(request?.left).toEqual({ [reason]: heads(left) });
    expect(request).not.toHaveProperty('notes');
    expect(request).not.toHaveProperty('unused');
  });

  it.each([
    ['3 staff, 1 already has the course, cost', 3, 2],
    ['cost for 5 nurses, 3 of them have done the course', 5, 2],
    ['3 of our 7 nurses already did the 5 day course, cost to get all 7 accredited', 7, 4],
  ])(
    'prices supervision for all, and the course for those who have not been on it, in "%s"',
    (text, all, attending) => {
      const request = read(text);
      expect(request).toMatchObject({ people: heads(all), attending: heads(attending), supervised: null });
      expect(request).toMatchObject({ training: true, supervision: true, uncounted: false });
    },
  );

  it('plans for one, and says why, where nobody can tell who is left', () => {
    const forOne = { people: heads(1), uncounted: true, notes: ['done'], training: true };
    expect(read('cost for 2 nurses, 3 of them are already trained')).toMatchObject(forOne);
  });

  it.each([
    ['6 staff; 2 just want the course, 4 want full accreditation. cost', 6, 4],
    ['3 full accreditation and 2 course only, cost', 5, 3],
  ])('gives those in "%s" who want the course alone no supervision', (text, people, supervised) => {
    const request = read(text);
    expect(request).toMatchObject({ people: heads(people), supervised: heads(supervised), training: true });
    expect(request).not.toHaveProperty('unused');
  });

  it.each([
    ['3 wards, 2 nurses from each, training cost', 6],
    ['two people per team across 4 teams, cost', 8],
    ['price for twelve psychologists course only no supervision', 12],
    ['IPC training cost for 3 nurses', 3],
    ['train 2 nurses in IPT-A cost', 2],
  ])('counts all in "%s"', (text, people) => {
    expect(read(text)).toMatchObject({ people: heads(people), uncounted: false });
  });

  it.each([
    'is the cost in two places the same',
    'and the cost of both',
    'cost of 2 supervisors',
    'two courses of IPT, cost',
  ])('counts nobody in "%s"', (text) => {
    expect(read(text)).toBeNull();
  });
});

describe('what a plan leaves aside', () => {
  it.each<[string, PlanNote]>([
    ['5 nurses, some funded by NES, cost', 'funded'],
    ['cost for 3 people for 18 months', 'time'],
    ['cost for 3 people until 2031', 'time'],
    ['cost for 2,000 nurses', 'number'],
    ['cost for half of our 5 nurses', 'shares'],
    ['price of the course for 4 nurses', 'course'],
  ])('is told of "%s"', (text, note) => {
    expect(read(text)?.notes).toEqual([note]);
  });

  it('is told of a number that counts nothing that is known', () => {
    expect(read('cost for 8 nurses, 3 not accredited')).toMatchObject({ people: heads(8), unused: [3] });
    expect(read('cost for 3 nurses qualified 2 years ago')).not.toHaveProperty('unused');
  });
});

describe('the year of the prices', () => {
  it.each<[string, number | 'later' | undefined]>([
    ['cost for two nurses in 2031', 2031],
    ['cost for 3 nurses in 2031/32', 2031],
    ['cost for 3 nurses next financial year', 'later'],
    ['cost for 3 nurses over 2 years', undefined],
    ['cost for 3 nurses until 2031', undefined],
    ['can we train 2 nurses with £2,030', undefined],
  ])('is read in "%s"', (text, year) => {
    expect(read(text)?.priceYear).toBe(year);
  });

  it('counts the people of each year', () => {
    expect(read('cost for 3 in 2030/31 and 2 in 2031/32')).toMatchObject({ people: heads(5) });
  });
});

describe('the course alone', () => {
  it.each([
    'how much is the course for 4 people',
    'course fee for four nurses',
    'price of 4 courses',
    'training course for 4 nurses: how much, no supervision',
  ])('is priced without supervision: "%s"', (text) => {
    expect(read(text)).toMatchObject({ people: heads(4), training: true, supervision: false });
  });

  it.each(['cost to train 4 nurses on the course', 'course and supervision for 4, cost'])(
    'is not all that "%s" asks',
    (text) => {
      expect(read(text)).not.toMatchObject({ supervision: false });
    },
  );
});

describe('a sum to spend', () => {
  it.each([
    ['can I train 4 people with £16,000?', 4, 16000],
    ['is £9,000 enough for 2 for 3 years?', 2, 9000],
    ['what is left from 20000 after training 4', 4, 20000],
  ])('stands beside the plan of "%s"', (text, people, budget) => {
    expect(read(text)).toMatchObject({ people: heads(people), budget, uncounted: false });
  });

  it.each([
    'we have 20k, how many staff can we train',
    'I have got £7,800, how many supervisions',
    '£20k what can I get',
    '£7,500, what will that get us',
    'budget 5000',
    'our training budget is £8,000',
    'budget: £3,000',
    '10 grand budget what do we get',
    'what does £6000 get me',
    "we've been given 10k",
    'we have got £6k to spend',
  ])('pays for so many where nobody is counted: "%s"', (text) => {
    expect(read(text)).toMatchObject({ people: heads(1), uncounted: true });
    expect(read(text)?.budget).toBeGreaterThan(0);
  });
});

describe('a sum that is none to spend', () => {
  it.each([
    'is the course under £2000',
    '£2,600 for supervision?',
    'what do I get for membership',
    'in 2027',
  ])('makes no plan of "%s"', (text) => {
    expect(read(text)).toBeNull();
  });
});

describe('people who go at different times', () => {
  it.each([
    ['cost for 3 nurses this year and 2 next year', 5],
    ['cost to train two staff this year, one next year, and 3 the year after', 6],
    ['cost for 3 nurses and a chaplain', 4],
    ['quote for ten', 10],
  ])('are counted together: "%s"', (text, people) => {
    expect(read(text)).toMatchObject({ people: heads(people) });
  });
});

describe('what is to be priced', () => {
  it('leaves supervision out when it is not wanted', () => {
    expect(read('cost for 3 nurses')).toMatchObject({ training: true, supervision: true, membership: true });
    const without = { training: true, supervision: false, membership: true };
    expect(read('cost for 3 nurses without supervision')).toMatchObject(without);
    const courseOnly = { training: true, supervision: false, membership: false };
    expect(read('just the course for 3 nurses, what cost')).toMatchObject(courseOnly);
  });

  it.each([
    ['cost plan for 3 nurses, supervision only', false],
    ['how much is supervision for 3 nurses', false],
    ['supervision only for 4 nurses', false],
    ['cost for 4 nurses who have already done the 5 day course', false],
    ['cost for 3 nurses including supervision', true],
    ['training and supervision cost for 3 nurses', true],
  ])('prices the course in "%s" only where it is wanted', (text, training) => {
    expect(read(text)).toMatchObject({ training, supervision: true });
  });

  it.each([
    ['3 nurses train, 2 of them need supervision, cost', 3, 2],
    ['5 on the course, 2 of them going for supervision', 5, 2],
    ['train 4, supervise 2', 4, 2],
    ['how much for a team of 8 where 3 need supervision', 8, 3],
    ['course for 3 nurses and supervision for 2 cost', 3, 2],
    ['5 nurses, 2 without supervision cost', 5, 3],
  ])('prices supervision in "%s" for those who need it', (text, people, supervised) => {
    const request = {
      people: heads(people),
      supervised: heads(supervised),
      training: true,
      supervision: true,
    };
    expect(read(text)).toMatchObject(request);
  });

  it.each([
    '3 nurses including supervision cost',
    'training and supervision for 3 nurses and 2 psychologists cost',
  ])('prices supervision in "%s" for all', (text) => {
    expect(read(text)).toMatchObject({ supervision: true, supervised: null });
  });

  it.each(['membership for 5 staff for a year', 'membership for 5 staff'])('plans "%s" alone', (text) => {
    const alone = { people: heads(5), training: false, supervision: false, membership: true };
    expect(read(text)).toMatchObject(alone);
  });

  it('leaves membership out when it is not wanted', () => {
    const without = { training: true, supervision: true, membership: false };
    expect(read('what is the cost for 5 staff exc membership')).toMatchObject(without);
    expect(read('cost for 3 nurses excluding supervision and membership')).toMatchObject({
      ...without,
      supervision: false,
    });
  });

  it.each([
    ['2 practitioners for 3 years total', 2, 3],
    ['cost for 2 nurses over 3 years', 2, 3],
    ['for 4 staff for two years including membership', 4, 2],
    ['membership for 5 staff for 3 years', 5, 3],
    ['first year cost for 3', 3, 1],
    ['cost for 24 months for 2 nurses', 2, 2],
  ])('reads the years in "%s"', (text, people, years) => {
    expect(read(text)).toMatchObject({ people: heads(people), years, membership: true });
  });
});

describe('going on from a plan', () => {
  const plan: PlanRequest = {
    people: heads(3),
    uncounted: false,
    supervised: null,
    training: true,
    supervision: true,
    membership: true,
    years: null,
  };
  const planned: Topic = { terms: ['cost'], kinds: ['money'], plan };

  it.each<[string, Partial<PlanRequest>]>([
    ['what about 5?', { people: heads(5) }],
    ['what about 5 or 6?', { people: heads(5, 6) }],
    ['and 2 psychologists?', { people: heads(5) }],
    ['and for a couple more?', { people: heads(5) }],
    ['3 OTs', { people: heads(3) }],
    ['4 occupational therapists', { people: heads(4) }],
    ['6 health visitors instead', { people: heads(6) }],
    ['2 clinical psychologists', { people: heads(2) }],
    ['and one psychiatrist too', { people: heads(4) }],
    ['2 assistant psychologists as well', { people: heads(5) }],
    ['and an OT', { people: heads(4) }],
    ['plus another', { people: heads(4) }],
    ['add 2', { people: heads(5) }],
    ['and a fourth nurse', { people: heads(4) }],
    ['add a third', { notes: ['nth'] }],
    ['and a sixth one', { notes: ['nth'] }],
    ['add a quarter', { notes: ['nth'] }],
    ['and 5', { people: heads(5) }],
    ['and over 2 years?', { years: 2 }],
    ['what about 10 and over 5 years', { people: heads(10), years: 5 }],
    ['without supervision', { supervision: false }],
    ['what about 5 without supervision', { people: heads(5), supervision: false }],
    ['only 2 of them need supervision', { supervised: heads(2) }],
    ['only 2 need supervision', { supervised: heads(2) }],
    ['just the course', { supervision: false, membership: false }],
    ['and membership?', { training: false, supervision: false }],
    ['how much is supervision', { training: false, membership: false }],
    ['how much is membership over 2 years', { training: false, supervision: false, years: 2 }],
    [
      'membership for 5 staff for a year',
      { people: heads(5), training: false, supervision: false, years: 1 },
    ],
    ['what about 5 with supervision', { people: heads(5) }],
    ['supervision for 5', { people: heads(5), training: false, membership: false }],
    ['supervision for 2 of them', { supervised: heads(2) }],
    ['excluding membership', { membership: false }],
    ['and in total?', {}],
    ['plus membership', {}],
    ['including membership', {}],
    ['without the course', { training: false }],
    ['ten years', { years: 10 }],
    ['two fewer', { people: heads(1) }],
    ['take one away', { people: heads(2) }],
    ['double that', { people: heads(6) }],
    ['what if only two get accredited?', { supervised: heads(2) }],
    ['remove supervision for one', { supervised: heads(2) }],
    ['each?', { focus: 'each' }],
    ['what is that per head', { focus: 'each' }],
    ['and the year after?', { focus: 'year' }],
    ['what is included?', {}],
    ['we have a budget of 15000', { budget: 15000 }],
    ['what if NES funds 1 of them?', { people: heads(2), left: { funded: heads(1) } }],
    ['and if 2 are already trained?', { people: heads(1), left: { done: heads(2) } }],
    ['in 2031?', { priceYear: 2031 }],
  ])('changes only what "%s" says', (text, changes) => {
    expect(read(text, planned)).toEqual({ ...plan, ...changes });
  });

  it('takes another number behind years for years', () => {
    const overTwo = { ...plan, years: 2 };
    expect(read('and over five?', { ...planned, plan: overTwo })).toEqual({ ...plan, years: 5 });
  });

  it.each(['0', 'lots', "don't know yet"])('asks again how many behind "%s"', (text) => {
    const forOne = { ...plan, people: heads(1), uncounted: true };
    expect(read(text, { ...planned, plan: forOne })).toMatchObject({ people: heads(1), uncounted: true });
  });

  it('adds membership to a plan that has none', () => {
    const courseOnly = { ...plan, supervision: false, membership: false };
    expect(read('and membership?', { ...planned, plan: courseOnly })).toEqual({
      ...courseOnly,
      membership: true,
    });
  });

  it.each(['what about 5?', 'without supervision', 'and over 2 years?'])(
    'makes no plan of "%s" without one before',
    (text) => {
      expect(read(text)).toBeNull();
    },
  );

  it.each([
    'how many sessions',
    'what is supervision?',
    'how much supervision',
    'is it 12?',
    'who can deliver it',
    'and a third phase',
    'what was the third study',
    'and a manual',
    'can occupational therapists deliver it',
  ])('makes no plan of "%s"', (text) => {
    expect(read(text, planned)).toBeNull();
  });

  it('lets the plan rest once something else was talked of', () => {
    expect(read('what about 5?', { ...planned, kinds: ['count'] })).toBeNull();
  });
});

describe('staff who are counted by a therapy', () => {
  it.each([
    'cost of training 2 CBT therapists',
    'couple of CBT therapists, total',
    '4 cbt therapists and a nurse',
  ])('are those of "%s"', (text) => {
    expect(plans.countsByTherapy(text)).toBe(true);
  });

  it.each([
    'CBT training cost for 2 nurses',
    'training CBT for 2 therapists',
    'cost of 2 CBT courses',
    'cost for a CBT therapist',
    'cost of 2 EMDR therapists',
    'cost for 3 occupational therapists',
  ])('are none of "%s"', (text) => {
    expect(plans.countsByTherapy(text)).toBe(false);
  });
});
