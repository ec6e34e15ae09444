/** Where the development server finds the API. */
const target = process.env.API_URL ?? 'http://127.0.0.1:8080';

const paths = ['/api', '/dev', '/posters', '/robots.txt', '/sitemap.xml'];

export default Object.fromEntries(paths.map((path) => [path, { target, secure: false }]));
