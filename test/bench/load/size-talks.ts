import { generatedName } from '../content/generate';
import { activity } from './talks';

const asks = [
  'how much does training cost for',
  'how many sessions are there in',
  'who can deliver',
  'how long is a session of',
  'what is the evidence for adults in',
  'hours of supervision per case in',
  'what languages are there for',
  'is there a manual for',
  'what admin support is needed for',
  'can we run groups in',
];

/** Questions that name a generated intervention, spread over all of them. @param mark makes them new */
export function namedQuestions(count: number, mark: string): (client: number) => object {
  let turn = 0;
  return () => {
    const number = turn++;
    // Spread over the whole content.
    const name = generatedName(Math.floor((number * 7919) % count));
    const text = `${asks[number % asks.length]} ${name} ${mark}${Math.floor(number / count) || ''}`;
    return activity(`size-${mark}-${number}`, { text });
  };
}

/** Questions that name none, so that all content is searched. @param mark makes them new */
export function unnamedQuestions(mark: string): (client: number) => object {
  let turn = 0;
  const about = [
    'nurses',
    'teachers',
    'panic',
    'trauma',
    'families',
    'adults',
    'a course',
    'recordings',
    'clinics',
    'relationships',
  ];
  return () => {
    const number = turn++;
    const text = `${asks[number % asks.length]} ${about[Math.floor(number / asks.length) % about.length]} ${mark}`;
    return activity(`size-any-${mark}-${number}`, { text });
  };
}
