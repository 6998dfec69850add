// Sizes and spacing follow Teams. Colours are names whose values stand in theme.css, so that a change of theme
// needs no new rendering and typed input stays.
const tone = (name) => ({ default: `var(--card-${name})`, subtle: `var(--card-${name}-subtle)` });
const foregroundColors = {
  default: tone('text'),
  dark: tone('text'),
  light: tone('text'),
  accent: tone('accent'),
  good: tone('good'),
  warning: tone('warning'),
  attention: tone('attention'),
};
const container = (name) => ({
  backgroundColor: `var(--card-${name}-back)`,
  borderColor: `var(--card-${name}-back)`,
  foregroundColors,
});
const font = {
  fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 22 },
  fontWeights: { lighter: 300, default: 400, bolder: 600 },
};
const inputLabel = { color: 'default', size: 'default', weight: 'bolder', isSubtle: false };

/** How Teams draws Adaptive Cards, as near as this package allows. */
export const hostConfig = {
  supportsInteractivity: true,
  fontFamily: 'var(--font)',
  ...font,
  fontTypes: {
    default: { fontFamily: 'var(--font)', ...font },
    monospace: { fontFamily: 'var(--font-mono)', ...font },
  },
  // A card's heading stands below that of the page.
  textBlock: { headingLevel: 2 },
  spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
  separator: { lineThickness: 1, lineColor: 'var(--card-line)' },
  imageSizes: { small: 32, medium: 52, large: 100 },
  containerStyles: {
    default: container('default'),
    emphasis: container('emphasis'),
    accent: container('accent'),
    good: container('good'),
    attention: container('attention'),
    warning: container('warning'),
  },
  inputs: {
    label: {
      inputSpacing: 'small',
      requiredInputs: { ...inputLabel, suffix: ' *' },
      optionalInputs: inputLabel,
    },
    errorMessage: { color: 'attention', size: 'small', weight: 'bolder', spacing: 'small' },
  },
  actions: {
    maxActions: 6,
    spacing: 'default',
    // The gap is set in cards.css, where the row of buttons may wrap.
    buttonSpacing: 0,
    actionsOrientation: 'horizontal',
    actionAlignment: 'left',
    showCard: { actionMode: 'inline', inlineTopMargin: 16, style: 'emphasis' },
  },
  adaptiveCard: { allowCustomStyle: false },
  factSet: {
    title: { color: 'default', size: 'default', weight: 'bolder', wrap: true, maxWidth: 160 },
    value: { color: 'default', size: 'default', weight: 'default', wrap: true },
    spacing: 16,
  },
};
