/** Three made-up colleagues to try the bot as. The ids stay the same, so that the bot knows them again. */
export const people = [
  { id: '6f1d3c52-0a41-4c1e-9b7e-0d5a5a9e1a01', name: 'Alex Morgan' },
  { id: '6f1d3c52-0a41-4c1e-9b7e-0d5a5a9e1a02', name: 'Sam Reid' },
  { id: '6f1d3c52-0a41-4c1e-9b7e-0d5a5a9e1a03', name: 'Jo Campbell' },
];

export const bot = { id: '28:bot', name: 'Matrix Guide' };

/** "AM" for Alex Morgan. */
export function initials(name) {
  return name
    .split(/\s+/)
    .map((part) => part[0] ?? '')
    .join('')
    .slice(0, 2);
}
