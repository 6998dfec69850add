type Engine = typeof import('adaptivecards-templating');
type Expressions = typeof import('adaptive-expressions');

/** Microsoft's templating, loaded when the first card is drawn: with its expressions it would take a sixth of a start. */
export const templateEngine = (): Engine => require('adaptivecards-templating') as Engine;

/** The language of the expressions in templates, for checks. */
export const expressionLanguage = (): Expressions => require('adaptive-expressions') as Expressions;
