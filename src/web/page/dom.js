/** A new element with a class and text; text never becomes HTML. */
export function element(tag, className = '', text = '') {
  const made = document.createElement(tag);
  if (className) made.className = className;
  if (text) made.textContent = text;
  return made;
}

/** The element with this id. @throws when the page has none: a mistake in index.html */
export function byId(id) {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no element with id ${id}`);
  return found;
}
