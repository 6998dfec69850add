import fc from 'fast-check';
import type { HexagonValues } from '../../src/conversation/assess/links';

type Value = string | null;

/** Values in the guide's order: Usability, Supports, Evidence, Fit, Capacity, Need. */
export function hexagonValues(...values: [Value, Value, Value, Value, Value, Value]): HexagonValues {
  const [usability, supports, evidence, fit, capacity, need] = values;
  return { usability, supports, evidence, fit, capacity, need };
}

/** Every form in which a rating occurs. */
export const valueArbitrary = fc.constantFrom<Value>(
  ...['1', '2', '3', '4', '5', '1+', '2+', '3+', '4+', '1 - 2', '2 - 4', '3 - 4', '4 - 5', 'NYR', null],
);
export const valuesArbitrary = fc
  .tuple(valueArbitrary, valueArbitrary, valueArbitrary, valueArbitrary, valueArbitrary, valueArbitrary)
  .map((values) => hexagonValues(...values));
