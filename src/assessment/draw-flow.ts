import { type Assessment, type Place, stepIds } from './assessment';
import type { AssessmentDefinition } from './definition';
import type { AssessmentEvent } from './events';
import { placeOf } from './flow';
import { apply } from './transition';

/** What a person can do at each place, with the names that the drawing gives it. */
const answersAt: Record<Place, readonly [string, AssessmentEvent][]> = {
  setup: [['set up', { kind: 'set-up', service: 'A service', purpose: 'new' }]],
  fit: ratings('fit'),
  capacity: ratings('capacity'),
  need: ratings('need'),
  review: [
    ['confirm', { kind: 'confirm-review' }],
    ['edit', { kind: 'go-to', step: 'capacity' }],
  ],
  actions: [
    ['plan', { kind: 'plan', plans: { fit: whole(), capacity: whole(), need: whole() } }],
    ['edit', { kind: 'go-to', step: 'review' }],
  ],
  decision: [['decide', { kind: 'decide', choice: 'go', reason: '' }]],
  summary: [['edit', { kind: 'go-to', step: 'review' }]],
};
const anywhere: readonly [string, AssessmentEvent][] = [
  ['skip', { kind: 'skip' }],
  ['back', { kind: 'back' }],
];

function ratings(indicator: 'fit' | 'capacity' | 'need'): [string, AssessmentEvent][] {
  return [
    ['rate 3–5', { kind: 'rate', indicator, rating: 4, done: true }],
    ['rate 1–2', { kind: 'rate', indicator, rating: 2, done: true }],
  ];
}

function whole() {
  return { fixable: 'yes' as const, who: '', when: '' };
}

interface Edge {
  from: Place;
  to: Place;
  label: string;
}

/**
 * The flow as a Mermaid state diagram. It is walked, not written down: every edge is what `apply` and `placeOf` do, so
 * that the drawing cannot say anything else than the program does.
 * @param begun an assessment in which nothing is answered
 */
export function drawFlow(definition: AssessmentDefinition, begun: Assessment): string {
  const edges = walk(definition, begun);
  const places: readonly Place[] = [...stepIds, 'summary'];
  const order = (place: Place) => places.indexOf(place);
  const labels = new Map<string, string[]>();
  for (const { from, to, label } of edges) {
    const key = `${from} --> ${to}`;
    labels.set(key, [...(labels.get(key) ?? []), label]);
  }
  const lines = [...labels]
    .map(([key, names]) => ({ key, names: [...new Set(names)].sort() }))
    .sort((a, b) => {
      const [fromA = '', toA = ''] = a.key.split(' --> ');
      const [fromB = '', toB = ''] = b.key.split(' --> ');
      return order(fromA as Place) - order(fromB as Place) || order(toA as Place) - order(toB as Place);
    })
    .map(({ key, names }) => `  ${key}: ${names.join(', ')}`);
  return ['stateDiagram-v2', `  [*] --> ${placeOf(definition, begun)}`, ...lines, '  summary --> [*]'].join(
    '\n',
  );
}

/** Every edge between two different places that can be reached. */
function walk(definition: AssessmentDefinition, begun: Assessment): Edge[] {
  const edges: Edge[] = [];
  const seen = new Set<string>();
  const open = [begun];
  for (let state = open.pop(); state; state = open.pop()) {
    const key = JSON.stringify([state.answers, state.revisiting, state.finished === null]);
    if (seen.has(key)) continue;
    seen.add(key);
    for (const { next, edge } of steps(definition, state)) {
      open.push(next);
      if (edge.to !== edge.from) edges.push(edge);
    }
  }
  return edges;
}

/** Where each thing that can be done in a state leads. */
function steps(definition: AssessmentDefinition, state: Assessment): { next: Assessment; edge: Edge }[] {
  const from = placeOf(definition, state);
  return [...answersAt[from], ...anywhere].flatMap(([label, event]) => {
    const taken = apply(definition, state, event, state.changed);
    if (!taken.ok) return [];
    const next = taken.assessment;
    // Who went back goes on to where they were, whatever they change on the way.
    const isReturn = state.revisiting !== null && !['back', 'edit'].includes(label);
    const edge = { from, to: placeOf(definition, next), label: isReturn ? 'go on again' : label };
    return [{ next, edge }];
  });
}
