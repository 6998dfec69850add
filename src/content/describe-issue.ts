import type { core } from 'zod';

interface Words {
  problem: string;
  remedy: string;
}

const typeNames: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'a group of keys',
  record: 'a group of keys',
};

/** What is wrong and what to do about it, for a person who edits YAML; `found` is the value at the issue's place. */
export function describeIssue(issue: core.$ZodIssue, found: unknown): Words {
  const key = String(issue.path.at(-1) ?? 'content');
  if (found === undefined) return { problem: `"${key}" is missing`, remedy: `add "${key}"` };
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(typeNames[issue.expected] ?? issue.expected, found);
    case 'unrecognized_keys':
      return {
        problem: `not a known key: ${issue.keys.map(quote).join(', ')}`,
        remedy: 'correct the spelling or remove it',
      };
    case 'invalid_value':
      return notOneOf(issue.values, found);
    case 'invalid_union':
      return 'options' in issue ? notOneOf(issue.options as readonly unknown[], found) : fallback(issue);
    case 'too_small':
      return wrongSize(issue, 'at least', issue.minimum, found);
    case 'too_big':
      return wrongSize(issue, 'at most', issue.maximum, found);
    case 'invalid_format':
      return wrongFormat(issue, found);
    default:
      return fallback(issue);
  }
}

function wrongType(expected: string, found: unknown): Words {
  const problem = `${show(found)} stands where ${expected} is expected`;
  const needsQuotes = expected === 'text' && (typeof found === 'number' || typeof found === 'boolean');
  return { problem, remedy: needsQuotes ? `put it in quotes: '${found}'` : `write ${expected}` };
}

function notOneOf(values: readonly unknown[], found: unknown): Words {
  const remedy = values.length === 1 ? `write ${values[0]}` : `write one of: ${values.join(', ')}`;
  return { problem: `${show(found)} is not allowed here`, remedy };
}

function wrongSize(
  { origin, exact }: { origin: string; exact?: boolean },
  bound: string,
  limit: number | bigint,
  found: unknown,
): Words {
  const size = `${exact ? 'exactly' : bound} ${limit}`;
  if (origin === 'array') return { problem: 'the list has the wrong length', remedy: `list ${size}` };
  if (origin === 'string')
    return { problem: `${show(found)} has the wrong length`, remedy: `write ${size} characters` };
  return { problem: `${show(found)} is out of range`, remedy: `write ${size}` };
}

function wrongFormat(issue: core.$ZodIssueInvalidStringFormat, found: unknown): Words {
  if (issue.format === 'url')
    return {
      problem: `${show(found)} is not a web address`,
      remedy: 'write it in full, beginning with https://',
    };
  if (issue.format === 'date')
    return { problem: `${show(found)} is not a date`, remedy: 'write it as year-month-day: 2026-11-23' };
  // The schema's own message says what the form must be: "must be lower-case words joined by hyphens".
  return { problem: `${show(found)} has the wrong form`, remedy: `it ${issue.message}` };
}

/** A schema's own message: what is wrong; what to do. */
function fallback({ message }: { message: string }): Words {
  const [problem, remedy] = message.split('; ');
  return { problem: problem ?? message, remedy: remedy ?? 'see README.md of the content folder' };
}

function show(found: unknown): string {
  if (found === null) return 'nothing';
  if (Array.isArray(found)) return 'a list';
  if (typeof found === 'object') return 'a group of keys';
  const text = String(found);
  return quote(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}

const quote = (text: string) => `"${text}"`;
