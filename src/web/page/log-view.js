import { byId, element } from './dom.js';
import { drawEntry } from './render.js';

const log = byId('log');
const scroller = byId('scroller');
const typing = byId('typing');
const calm = matchMedia('(prefers-reduced-motion: reduce)');

/** Shows the entries of one conversation; screen readers are told of new entries, not of a change of chat. */
export class LogView {
  #on;
  #elements = new Map();

  /** `on` holds what the buttons do: see drawEntry. */
  constructor(on) {
    this.#on = on;
  }

  /** Shows another conversation, or the same one as another person sees it. */
  show(conversation, viewer) {
    log.setAttribute('aria-live', 'off');
    this.#elements.clear();
    log.replaceChildren(...conversation.entries.map((entry) => this.#draw(entry, viewer)));
    this.typing(conversation.waiting > 0);
    scroller.scrollTop = scroller.scrollHeight;
    requestAnimationFrame(() => log.setAttribute('aria-live', 'polite'));
  }

  add(entry, viewer) {
    const drawn = this.#draw(entry, viewer);
    log.append(drawn);
    this.#reveal(drawn);
  }

  /** Draws an entry anew after its card was replaced; keyboard users stay where they were. */
  redraw(entry, index, viewer) {
    const old = this.#elements.get(entry);
    const hadFocus = old?.contains(document.activeElement);
    const drawn = this.#draw(entry, viewer);
    old?.replaceWith(drawn);
    if (hadFocus) drawn.querySelectorAll('.card')[index]?.focus();
  }

  remove(entry) {
    this.#elements.get(entry)?.remove();
    this.#elements.delete(entry);
  }

  /** A short line under a clicked card, in place of the one before. */
  notice(entry, text) {
    const content = this.#elements.get(entry)?.querySelector('.content');
    if (!content) return;
    content.querySelector('.status')?.remove();
    content.append(element('p', 'status', text));
  }

  typing(shown) {
    typing.hidden = !shown;
    if (shown) this.#reveal(typing);
  }

  #draw(entry, viewer) {
    const drawn = drawEntry(entry, viewer, this.#on);
    this.#elements.set(entry, drawn);
    return drawn;
  }

  // A long answer is shown from its beginning, a short one to its end.
  #reveal(drawn) {
    const tall = drawn.offsetHeight > scroller.clientHeight - 24;
    const top = tall ? drawn.offsetTop - 12 : scroller.scrollHeight;
    scroller.scrollTo({ top, behavior: calm.matches ? 'instant' : 'smooth' });
  }
}
