import { Answerer } from '../../../../src/answering/answer-question';
import { GuidanceIndex } from '../../../../src/answering/guidance-index';
import { ExploreWords } from '../../../../src/conversation/explore/explore-words';
import { corpus } from '../../../support/real-corpus';

const answerer = new Answerer(new GuidanceIndex(corpus));
const words = new ExploreWords(corpus.exploring, (text) => answerer.namedIn(text));
/** What is asked for where no list was shown before. */
const afresh = (text: string) => {
  const read = words.read(text);
  return read?.kind === 'narrow-listed' && read.otherwise !== undefined ? read.otherwise : read;
};
const kind = (text: string) => afresh(text)?.kind ?? null;

describe('what is asked of the catalogue', () => {
  it.each([
    ['list all', 'list'],
    ['Show me all interventions', 'list'],
    ['interventions for eating disorders', 'list'],
    ['what is there for adults with anxiety, evidence 4 or better, used in Scotland', 'list'],
    ['show parenting programmes for under 5s', 'list'],
    ['which interventions are for adolescents', 'list'],
    ['what works for ADHD', 'list'],
    ['anything for bereavement?', 'list'],
    ['list for anxiety', 'list'],
    ['which are used in scotland for trauma', 'list'],
    ['school programmes', 'list'],
    ['whats available for 0-3 yrs', 'list'],
    ['any for bulimia', 'list-afresh'],
    ['what can be delivered online', 'list-afresh'],
    ['filter', 'filter'],
    ['find an intervention', 'filter'],
    ['next', 'next'],
    ['more', 'next'],
    ['previous page', 'previous'],
    ['compare IPT, EMDR and CBT-T', 'compare'],
    ['IPT vs EMDR', 'compare'],
    ['whats the difference between IPT and DBT', 'compare'],
    ['compare', 'compare'],
    ['compare IPT', 'compare-add'],
    ['add EMDR to comparison', 'compare-add'],
    ['clear comparison', 'compare-clear'],
    ['share', 'share'],
    ['share this', 'share'],
    ['useful', 'useful'],
    ['that was not helpful', 'not-useful'],
    ['questions for IPT', 'questions'],
    ['what is not covered in IPT', 'coverage'],
  ])('"%s" is %s', (text, expected) => {
    expect(kind(text)).toBe(expected);
  });

  it.each([
    ['fit questions', ['fit']],
    ['what questions should we consider for need', ['need']],
    ['questions about fit and capacity for IPT', ['fit', 'capacity']],
    ['what questions do we need to ask about IPT', []],
  ])('"%s" asks for the questions of %j', (text, indicators) => {
    expect(words.read(text)).toMatchObject({ kind: 'questions', indicators });
  });

  it.each([
    'IPT training cost',
    'supervision hours',
    'is the programme for adults?',
    'evidence for IPT in young people',
    'how does IPT help with depression',
    'what support is there for services',
    'what about groups?',
    'are there side effects in children',
    'is there evidence for teenagers',
    'which trials are in adults',
    'who can deliver group therapy',
    'how many studies compare IPT with other treatments for depression',
    'cost per QALY of IPT versus CBT',
    'in the network analysis comparing all therapies for depression, how many trials were there',
    'is it useful for teenagers',
    'what is the difference in cost',
    'questions to the supervisor about fidelity of delivery in practice',
    'treatment integrity',
    '',
  ])('"%s" is left to the guide', (text) => {
    expect(kind(text)).toBeNull();
  });
});

describe('what is asked of the catalogue in the singular', () => {
  const request = (text: string) => afresh(text);
  const needs = (text: string) => {
    const read = request(text);
    return read && 'filter' in read ? read.filter.needs : null;
  };

  it.each([
    ['parenting programme for conduct problems', 'Conduct Problems'],
    ['parent training programme for behaviour problems', 'Conduct Problems'],
    ['help for children with anxiety', 'Anxiety / Worry / Stress'],
    ['intervention for bulimia', 'Eating Disorders'],
    ['therapy for PTSD', 'Trauma'],
    [
      'group programme for ADHD',
      'Attention Deficit Hyperactivity Disorder (ADHD) / Attention Deficit Disorder (ADD)',
    ],
    ['programme for parents of toddlers', 'Parenting'],
    ['something for teens with low mood', 'Mood'],
    ['what helps with panic', 'Anxiety or Fear Related'],
    ['treatment for OCD', 'Anxiety or Fear Related'],
    ['what do we have for eating disorders in adults', 'Eating Disorders'],
    ['best therapy for social anxiety', 'Anxiety / Worry / Stress'],
    ['what is the best evidence based therapy for PTSD', 'Trauma'],
    ['which therapy works best for depression', 'Mood'],
    ['support for parents of autistic children', 'Autism Spectrum'],
    ['what can I use with a depressed 15 year old', 'Mood'],
    ['how do we help kids who have experienced trauma', 'Trauma'],
    ['treating eating disorders', 'Eating Disorders'],
    ['online parenting programme', 'Parenting'],
    ['do you have a therapy for bulimia in teenagers', 'Eating Disorders'],
    ['what else is there for depression', 'Mood'],
    ['therapy for PTSD with evidence 5', 'Trauma'],
    ["treatment for depression that isn't CBT", 'Mood'],
    ['alternatives to IPT for depression', 'Mood'],
    ['does the guide cover depression', 'Mood'],
  ])('"%s" lists as the plural does', (text, need) => {
    expect([text, request(text)?.kind]).toEqual([text, 'list']);
    expect(needs(text)).toContain(need);
  });

  it.each(['programme for 8 year olds', 'which programme is best for under 5s', 'programme for wee ones'])(
    '"%s" lists by age alone',
    (text) => {
      const read = request(text);
      expect(read?.kind).toBe('list');
      expect(read && 'filter' in read && read.filter.ages.length).toBeGreaterThan(0);
    },
  );

  it.each([
    'anxiety',
    'PTSD',
    'kids with behaviour problems',
    'depression in older people',
    'low self esteem in teenagers',
  ])('"%s" lists where no intervention is talked of', (text) => {
    expect(request(text)?.kind).toBe('list-afresh');
  });

  it.each([
    ['therapy for psychosis', ['psychosis']],
    ['therapies for insomnia', ['insomnia']],
    ['insomnia programme', ['insomnia']],
    ['does the guide cover psychosis', ['psychosis']],
  ])('"%s" is a need that no tag covers', (text, untagged) => {
    expect(request(text)).toMatchObject({ kind: 'list-none', needs: untagged });
  });

  it('such a need alone lists nothing where no intervention is talked of', () => {
    expect(request('psychosis')).toMatchObject({ kind: 'none-afresh', needs: ['psychosis'] });
  });

  it.each([
    'is it for anxiety?',
    'can it be used for bulimia?',
    'does it help with anxiety',
    'is treatment for depression effective',
    'does the therapy work for depression',
    'how long is treatment for depression',
    'how effective is therapy for depression',
    'who can give therapy for depression',
    'what does treatment for depression involve',
    'what is maintenance treatment for depression',
    'number of studies of therapy for depression',
    'training for nurses',
    'supervision for depression',
    'training for parenting groups',
    'help with start-up costs',
    'support for staff',
    'intervention for staff',
    'our practice nurse wants to help with mild low mood',
    'something for bairns no yet in their teens and their families',
    'anything for wee ones no yet in their teens',
    'IPT for bulimia',
    'can IPT be used for bulimia',
    'psychodynamic psychotherapy for depression',
    'EMDR for children',
  ])('"%s" is left to the guide', (text) => {
    expect([text, kind(text)]).toEqual([text, null]);
  });

  it.each(['is IPT better than CBT?', 'how does IPT differ from DBT', 'IPT or CBT, which is cheaper'])(
    '"%s" puts both side by side',
    (text) => {
      expect(kind(text)).toBe('compare');
    },
  );
});

describe('what is asked of the list that was shown', () => {
  const narrowed = (text: string) => {
    const read = words.read(text);
    return read?.kind === 'narrow-listed' ? read : null;
  };

  it.each([
    ['which of them are in Scotland', { scotland: true }],
    ['which are for children', { ages: ['Primary school: 6 to 12 years', 'Children and Young People'] }],
    ['any for adults?', { ages: ['Adults'] }],
    [
      'ok what about trauma',
      { needs: ['Difficulties Specifically Associated with Stress and Trauma', 'Trauma'] },
    ],
    ['which ones are in groups', { forms: ['In a group'] }],
  ])('"%s" narrows it', (text, filter) => {
    expect(narrowed(text)).toMatchObject({ filter, unread: [] });
  });

  it.each(['which has the best evidence', 'what has the strongest evidence', 'which are highest rated'])(
    '"%s" looks for the highest that is reached',
    (text) => {
      expect(narrowed(text)).toMatchObject({ highest: true, filter: { minimum: { evidence: 5 } } });
    },
  );

  it('owns up to what it cannot narrow by', () => {
    expect(narrowed('which need no training')).toMatchObject({ unread: ['no training'] });
  });

  it.each([
    'which interventions are for children',
    'how many sessions of them are there',
    'which of them has the shortest course',
    'what about supervision',
    'which is used for IPT in adults',
  ])('"%s" is not about it', (text) => {
    expect(narrowed(text)).toBeNull();
  });
});

describe('a wish in words that nobody here knows', () => {
  it.each([
    'anything for migraine',
    'something for vets',
    'any for smokers',
    'is there anything on knitting',
  ])('"%s" is one', (text) => {
    expect(words.unknownWish(text)).not.toEqual([]);
  });

  it.each([
    'is there a refresher course',
    'is there parking',
    'are there any side effects',
    'do you have a leaflet',
    'have you got a discount for groups',
    'any parking',
  ])('"%s" only asks whether there is something', (text) => {
    expect(words.unknownWish(text)).toEqual([]);
  });
});
