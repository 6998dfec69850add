import { AskedByName } from '../../../src/answering/asked-by-name';
import { QuestionReader } from '../../../src/answering/question';
import { topicOf } from '../../../src/answering/topic';
import { realIndex } from '../../support/real-corpus';

const index = realIndex();
const reader = new QuestionReader(index);
const byName = new AskedByName(index, reader);
const find = (text: string, id = 'ipt') => byName.find(id, reader.read(text));

describe('what is asked after by its name', () => {
  it.each([
    ['can a social worker deliver it', ['social worker'], 'qualifications-required'],
    ['can nurses and teachers do the course', ['teacher'], 'qualifications-required'],
    ['do you need a degree', ['degree'], 'qualifications-required'],
    ['does NMC registration count', ['NMC'], 'qualifications-required'],
    ['is it available in Polish?', ['Polish'], 'modifiable-components'],
    ['IPT in prison?', ['prison'], 'modifiable-components'],
    ['can it be delivered online', ['online'], 'technology-support'],
    ['can GPs deliver it', ['GPs'], 'qualifications-required'],
    ['were effects sustained after two years', ['2 years'], 'adult-evidence'],
    ['is there a Cochrane review', ['Cochrane review'], 'references'],
  ] as const)('is said not to be named: %s', (text, unnamed, section) => {
    const found = find(text);
    expect(found).toMatchObject({ unnamed, band: 'high' });
    expect(found?.sections).toContain(section);
  });

  it('is answered by those that the page names when it is one of them', () => {
    const found = find('can psychiatrists deliver it');
    expect(found?.passages[0]?.text).toContain('- psychiatrists');
    expect(found).not.toHaveProperty('unnamed');
  });

  it('is a condition that the page lacks, where the intervention is named', () => {
    const question = reader.read('does it work for psychosis');
    expect(byName.find('ipt', question)).toMatchObject({ unnamed: ['psychosis'] });
    expect(byName.find('ipt', question, false)).toBeNull();
    expect(find('does it work for anxiety')).toBeNull();
  });

  it.each([
    'what does it cost',
    'can supervision be online',
    'can a social worker supervise',
    'can a teacher be treated',
    'how much to train one social worker',
    'our social worker said that the course was lovely and wondered about the papers behind it',
    'IPT-A in schools',
  ])('is left to other readings: %s', (text) => {
    expect(find(text)).toBeNull();
  });

  it('tells nothing of a page that is held as an overview', () => {
    expect(find('can a social worker deliver it', 'emdr')).toBeNull();
  });

  it('is told by the sentence of an overview that holds it', () => {
    for (const text of ['which boards have it', 'is it used in orkney'])
      expect(find(text, 'liam')?.passages[0]?.text).toContain('10 Scottish health boards');
    expect(find('is it used in fife', 'liam')).toMatchObject({ unnamed: ['Fife'] });
    expect(find('which boards have it', 'emdr')).toMatchObject({ unnamed: ['which boards'] });
  });

  it('is asked whether it is one of them after the same was asked of all', () => {
    const question = reader.read('nurses?');
    expect(byName.find('ipt', question)).toBeNull();
    const topic = topicOf(reader.read('who can deliver it'), null);
    expect(byName.find('ipt', question, true, topic)?.passages[0]?.text).toContain('- nurses');
  });
});
