import { eventsIn } from './event-blocks';

describe('server-sent events', () => {
  it('are told apart by empty lines, whatever the lines end with', () => {
    const { events, rest } = eventsIn('event: door\ndata: {"a":1}\n\nevent: door\r\ndata: 2\r\n\r\ndata: 3');
    expect(events).toEqual([
      { event: 'door', data: '{"a":1}' },
      { event: 'door', data: '2' },
    ]);
    expect(rest).toBe('data: 3');
  });

  it('are messages unless they have a name, may have many lines, and may be comments', () => {
    expect(eventsIn(':\n\ndata: one\ndata:two\n\nid: 7\n\n').events).toEqual([{ event: 'message', data: 'one\ntwo' }]);
  });

  it('wait for the second half of a line end', () => {
    const first = eventsIn('data: 1\r');
    expect(first.events).toEqual([]);
    expect(eventsIn(`${first.rest}\ndata: 2\n\n`).events).toEqual([{ event: 'message', data: '1\n2' }]);
  });
});
