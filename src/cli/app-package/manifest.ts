import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PackageSettings } from './settings';

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type JsonObject = { [key: string]: Json };

/** The manifest of the folder's template for these settings. @throws on a place that no setting fills */
export function fillManifest(folder: string, settings: PackageSettings): JsonObject {
  const values: Readonly<Record<string, string>> = {
    APP_ID: settings.appId,
    BOT_ID: settings.botId,
    APP_NAME: settings.name,
    APP_VERSION: settings.version,
    PUBLIC_HOST: settings.host,
    DEVELOPER_NAME: settings.developer.name,
    DEVELOPER_WEBSITE: settings.developer.website,
    PRIVACY_URL: settings.developer.privacy,
    TERMS_URL: settings.developer.terms,
  };
  const text = readFileSync(join(folder, 'manifest.template.json'), 'utf8');
  return fill(JSON.parse(text) as JsonObject, values) as JsonObject;
}

/** Values are put into parsed texts, so that a quotation mark in a name stays one. */
function fill(json: Json, values: Readonly<Record<string, string>>): Json {
  if (typeof json === 'string')
    return json.replace(/\$\{\{(.*?)\}\}/g, (_, name) => settingNamed(name, values));
  if (Array.isArray(json)) return json.map((each) => fill(each, values));
  if (json === null || typeof json !== 'object') return json;
  return Object.fromEntries(Object.entries(json).map(([key, each]) => [key, fill(each, values)]));
}

function settingNamed(name: string, values: Readonly<Record<string, string>>): string {
  const value = values[name];
  if (value === undefined)
    throw new Error(`the manifest's template has a place for ${name}, which is nothing`);
  return value;
}
