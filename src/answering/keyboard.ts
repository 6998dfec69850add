/** The rows of a British keyboard; each stands half a key further right than the one above. */
const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** True for two letters whose keys touch, so that a finger may take one for the other. */
export function areNeighbours(one: string, other: string): boolean {
  const [a, b] = [placeOf(one), placeOf(other)];
  if (!a || !b || one === other) return false;
  const across = a.column - b.column;
  return a.row === b.row ? Math.abs(across) === 1 : Math.abs(a.row - b.row) === 1 && Math.abs(across) < 1;
}

function placeOf(letter: string): { row: number; column: number } | null {
  const row = rows.findIndex((keys) => keys.includes(letter));
  return letter === '' || row < 0 ? null : { row, column: (rows[row] ?? '').indexOf(letter) + row / 2 };
}
