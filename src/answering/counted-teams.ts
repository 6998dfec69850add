const team = '(?:team|group|cohort|ward|service|site|board|locality|area)';
const teams = '(?:teams?|groups|cohorts|wards|services|sites|boards|localities|areas)';
const teamsBefore = new RegExp(
  `\\b(\\d{1,2}) (?:\\w+ )?${teams} (?:, )?(?:each )?(of|with|,|have|has|having|and|at|from|send|sending|put|putting|train|training)(?: about| each)?$`,
);
const teamsBehind = new RegExp(
  `^(?:in|from|at|on|per) (?:each of )?(?:the |our |my )?(\\d{1,2}) ${teams}\\b`,
);
/** "2 from each", "2 in every team". */
const fromEach = new RegExp(
  `^(?:in |from |at |on |for )?each\\b|^(?:per|(?:in|from|at|for) every) ${team}\\b`,
);
/** "2 per team across 4 teams". */
const eachBehind = new RegExp(
  `^(?:per|(?:in |from |at |on |for )?(?:each|every)) ${team}s?(?: (?:of|in|across|for|over|from|with|and|there|are|we|have|has|got|,|all|our|the|my))* (\\d{1,2}) (?:\\w+ )?${teams}\\b`,
);

/** "3 teams of 4", "3 teams with 4 people each", "4 people in each of 3 teams": how many teams of so many; 1 where none. */
export function teamsOf(words: readonly string[], start: number, end: number): number {
  const after = words.slice(end, end + 10).join(' ');
  const isEach = fromEach.test(after);
  const [, count = '', link = ''] =
    teamsBefore.exec(words.slice(Math.max(0, start - 6), start).join(' ')) ?? [];
  if (count !== '' && (link === 'of' || link === 'with' || isEach)) return Number(count);
  const isOfEach = /\beach\b/.test(after);
  const [, behind = ''] = eachBehind.exec(after) ?? (isOfEach ? teamsBehind.exec(after) : null) ?? [];
  return behind === '' ? 1 : Number(behind);
}
