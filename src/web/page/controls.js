import { byId } from './dom.js';
import { people } from './people.js';
import { keepSettings, readSettings } from './settings.js';
import { hints, places } from './words.js';

const settings = readSettings();
const options = byId('options');
const optionsButton = byId('options-button');

/** The person and the kind of chat chosen now. */
export function chosen() {
  const person = people.find(({ id }) => id === settings.person) ?? people[0];
  return { person, kind: settings.kind };
}

/** Makes the options work. `onMove` is called when the person or the kind of chat changes. */
export function startControls({ onMove, onRenew }) {
  byId('person').replaceChildren(...people.map(({ id, name }) => new Option(name, id)));
  settings.person = chosen().person.id;
  for (const name of ['kind', 'person']) {
    const select = byId(name);
    select.value = settings[name];
    select.addEventListener('change', () => change(name, select.value, onMove));
  }
  for (const name of ['theme', 'width']) {
    for (const radio of byId(name).querySelectorAll('input')) {
      radio.checked = radio.value === settings[name];
      radio.addEventListener('change', () => change(name, radio.value));
    }
  }
  byId('renew').addEventListener('click', onRenew);
  optionsButton.addEventListener('click', toggleOptions);
  apply();
}

function change(name, value, then) {
  settings[name] = value;
  keepSettings(settings);
  apply();
  then?.();
}

function apply() {
  const { person, kind } = chosen();
  document.documentElement.dataset.theme = settings.theme;
  byId('frame').dataset.width = settings.width;
  byId('place').textContent = places[kind](person.name);
  byId('message-hint').textContent = hints[kind];
}

// Narrow screens only: elsewhere the options are always in sight.
function toggleOptions() {
  const open = optionsButton.getAttribute('aria-expanded') !== 'true';
  optionsButton.setAttribute('aria-expanded', String(open));
  options.classList.toggle('open', open);
}
