import { isPublic } from './addresses';
import { targetFault } from './target';

describe('an address', () => {
  it.each([
    '127.0.0.1',
    '127.255.255.254',
    '0.0.0.0',
    '10.1.2.3',
    '100.64.0.1',
    '169.254.169.254',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '192.0.2.1',
    '198.18.0.1',
    '224.0.0.1',
    '239.255.255.255',
    '255.255.255.255',
    '::',
    '::1',
    '::ffff:127.0.0.1',
    '::ffff:8.8.8.8',
    '::127.0.0.1',
    '64:ff9b::7f00:1',
    'fe80::1',
    'fec0::1',
    'fc00::1',
    'fd12:3456::1',
    'ff02::1',
    '2001::1',
    '2001:db8::1',
    '2002:7f00:1::',
    'localhost',
    '',
  ])('that is not on the public internet: %s', (address) => {
    expect(isPublic(address)).toBe(false);
  });

  it.each(['8.8.8.8', '172.15.255.255', '172.32.0.1', '193.0.0.1', '2606:4700::1111', '2a00:1450:4002::200e'])(
    'that is: %s',
    (address) => {
      expect(isPublic(address)).toBe(true);
    },
  );
});

describe('what a webhook may lead to', () => {
  it.each([
    ['ftp://example.org/', 'https://'],
    ['http://example.org/', 'https://'],
    ['example.org', 'https://'],
    ['https://ada:secret@example.org/', 'name and password'],
    ['https://ada@example.org/', 'name and password'],
    ['https://example.org/#here', '#'],
    ['https://example.org:22/', 'port 443'],
    ['https://example.org:25/', 'port 443'],
    ['https://127.0.0.1/', 'public internet'],
    ['https://2130706433/', 'public internet'],
    ['https://0x7f.1/', 'public internet'],
    ['https://017700000001/', 'public internet'],
    ['https://127.1/', 'public internet'],
    ['https://[::1]/', 'public internet'],
    ['https://[::ffff:10.0.0.1]/', 'public internet'],
    ['https://[::ffff:a00:1]/', 'public internet'],
    ['https://169.254.169.254/latest/meta-data/', 'public internet'],
  ])('is not %s', (url, why) => {
    expect(targetFault(url, false)).toContain(why);
  });

  it.each(['https://example.org/', 'https://example.org:8443/x?y=1', 'https://8.8.8.8/'])('is %s', (url) => {
    expect(targetFault(url, false)).toBeUndefined();
  });

  it('is anything but credentials where the operator allows it', () => {
    for (const url of ['http://127.0.0.1:80/', 'http://localhost:3000/', 'https://10.0.0.1/']) {
      expect(targetFault(url, true)).toBeUndefined();
    }
    expect(targetFault('http://ada:secret@localhost/', true)).toContain('name and password');
  });
});
