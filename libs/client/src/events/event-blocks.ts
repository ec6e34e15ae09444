/** One server-sent event. */
export interface ServerEvent {
  event: string;
  data: string;
}

const field = (block: string, name: string): string | undefined => {
  const lines = block.split('\n').filter((line) => line === name || line.startsWith(`${name}:`));
  return lines.length > 0 ? lines.map((line) => line.slice(name.length + 1).replace(/^ /, '')).join('\n') : undefined;
};

/** Reads what came so far. @returns the events in it, and the beginning of the next one */
export function eventsIn(text: string): { events: ServerEvent[]; rest: string } {
  const held = text.endsWith('\r') ? '\r' : ''; // perhaps half of a line's end
  const blocks = text
    .slice(0, text.length - held.length)
    .replace(/\r\n?/g, '\n')
    .split('\n\n');
  const rest = blocks.pop() ?? '';
  const events = blocks.flatMap((block) => {
    const data = field(block, 'data');
    return data === undefined ? [] : [{ event: field(block, 'event') ?? 'message', data }];
  });
  return { events, rest: rest + held };
}
