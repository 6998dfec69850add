import { byId } from './dom.js';

const box = byId('message');
const tallestPx = 160;

/** Makes the message box work: Enter sends, Shift+Enter starts a new line. `onSend` gets the trimmed text. */
export function startComposer(onSend) {
  const send = () => {
    const text = box.value.trim();
    if (text === '') return;
    box.value = '';
    growToText();
    onSend(text);
  };
  byId('composer').addEventListener('submit', (event) => {
    event.preventDefault();
    send();
    box.focus();
  });
  box.addEventListener('keydown', (event) => {
    // Enter that ends a composed character (as in Japanese input) does not send.
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    send();
  });
  box.addEventListener('input', growToText);
  focusComposer();
}

/** Puts the cursor into the message box. */
export function focusComposer() {
  box.focus();
}

// The box grows with its text.
function growToText() {
  box.style.height = 'auto';
  box.style.height = `${Math.min(box.scrollHeight + 2, tallestPx)}px`;
}
