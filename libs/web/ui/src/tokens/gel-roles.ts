import type { GelColours } from '@azionelab/contracts';

/** What a hero or a calendar block is coloured with: `--gel-<role>` inside `.gel-<name>`. */
export function gelRoles(gel: GelColours): Record<string, string> {
  return {
    ground: gel.ground,
    text: gel.text,
    quiet: mix(gel.text, gel.ground, 0.82),
    line: mix(gel.text, gel.ground, 0.3),
    edge: mix(gel.text, gel.ground, 0.64),
    action: gel.dark ? gel.accent : gel.text,
    'on-action': gel.dark ? '#2A1300' : gel.accent,
    focus: gel.dark ? '#FFE08A' : gel.text,
  };
}

/** `share` of the first colour, the rest of the second. */
function mix(first: string, second: string, share: number): string {
  const channels = [1, 3, 5].map((at) => {
    const [a, b] = [first, second].map((colour) => parseInt(colour.slice(at, at + 2), 16));
    return Math.round((a ?? 0) * share + (b ?? 0) * (1 - share));
  });
  return (
    '#' +
    channels
      .map((channel) => channel.toString(16).padStart(2, '0'))
      .join('')
      .toUpperCase()
  );
}
