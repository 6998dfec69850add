import { byId } from './dom.js';
import { moveTo, showPreview } from './gallery-view.js';
import { words } from './gallery-words.js';
import { isOwnServer } from './own-server.js';
import { keepSettings, readSettings } from './settings.js';

const settings = readSettings();
const chooser = byId('intervention');
const status = byId('status');
const optionsButton = byId('options-button');

async function fetchJson(address) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`status ${response.status}`);
  return response.json();
}

function say(text, { pressed = false } = {}) {
  status.textContent = text;
  status.classList.toggle('pressed', pressed);
}

async function show(id) {
  say(words.loading);
  byId('cards').setAttribute('aria-busy', 'true');
  try {
    const preview = await fetchJson(`/gallery/cards/${encodeURIComponent(id)}`);
    // Another may have been chosen while this one was fetched.
    if (chooser.value !== id) return;
    const count = showPreview(preview, pressed);
    say(words.loaded(count));
    document.title = `${preview.shortName} – card gallery`;
    if (location.hash) moveTo(location.hash.slice(1));
  } catch {
    say(words.failed);
  } finally {
    byId('cards').removeAttribute('aria-busy');
  }
}

/** Sections open by moving to their card; other buttons need the bot. */
function pressed({ type, data, url }) {
  if (type === 'Action.OpenUrl') return open(url);
  const own = data?.intervention === chooser.value;
  if (own && data.action === 'section' && moveTo(`section-${data.section}`)) return say('');
  if (own && data.action === 'intervention' && moveTo('overview')) return say('');
  say(words.noButton, { pressed: true });
}

function open(address) {
  const url = URL.parse(address, location.href);
  if (url?.protocol === 'https:' || isOwnServer(url)) window.open(url.href, '_blank', 'noopener,noreferrer');
}

function apply() {
  document.documentElement.dataset.theme = settings.theme;
  byId('frame').dataset.width = settings.width;
}

function startSwitches() {
  for (const name of ['theme', 'width'])
    for (const radio of byId(name).querySelectorAll('input')) {
      radio.checked = radio.value === settings[name];
      radio.addEventListener('change', () => {
        settings[name] = radio.value;
        keepSettings(settings);
        apply();
      });
    }
  optionsButton.addEventListener('click', () => {
    const isOpen = optionsButton.getAttribute('aria-expanded') !== 'true';
    optionsButton.setAttribute('aria-expanded', String(isOpen));
    byId('options').classList.toggle('open', isOpen);
  });
  // Beside the cards the contents are always open; above them they would push the cards out of sight.
  byId('contents').open = !matchMedia('(max-width: 720px)').matches;
  apply();
}

async function start() {
  startSwitches();
  window.addEventListener('hashchange', () => moveTo(location.hash.slice(1)));
  say(words.loading);
  const held = await fetchJson('/gallery/interventions').catch(() => null);
  if (!held) return say(words.failed);
  chooser.replaceChildren(...held.map(({ id, title }) => new Option(title, id)));
  const asked = new URLSearchParams(location.search).get('intervention');
  if (held.some(({ id }) => id === asked)) chooser.value = asked;
  chooser.addEventListener('change', () => {
    history.replaceState(null, '', `?intervention=${encodeURIComponent(chooser.value)}`);
    void show(chooser.value);
  });
  await show(chooser.value);
}

void start();
