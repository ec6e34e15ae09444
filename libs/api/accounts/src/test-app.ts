import { randomBytes } from 'node:crypto';
import {
  type Company,
  CompanyDirectory,
  enterContext,
  ForEveryone,
  ForSignedIn,
  KernelModule,
  Needs,
  readJsonBodies,
  readSettings,
  UnitOfWork,
} from '@azionelab/api/kernel';
import { mailEntities } from '@azionelab/api/mail';
import { openHouse, type House } from '@azionelab/api/testing';
import { SignInRequest } from '@azionelab/contracts/requests';
import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import type { InjectOptions, Response } from 'light-my-request';
import { AccountsModule } from './accounts.module';
import { accountsEntities } from './index';
import { signInOnFastify } from './sign-in-on-fastify';

/** One route for each kind of access rule. */
@Controller('probe')
class ProbeController {
  @Get('public')
  @ForEveryone()
  read() {
    return {};
  }

  @Post('public/:id')
  @ForEveryone()
  @HttpCode(200)
  book() {
    return {};
  }

  @Post('staff')
  @ForSignedIn()
  @HttpCode(200)
  work(@Body() _body: SignInRequest) {
    return {};
  }

  @Post('admin')
  @Needs('administer')
  @HttpCode(200)
  administer() {
    return {};
  }
}

/** The companies that a test made. */
class Companies extends CompanyDirectory {
  readonly made: Company[] = [];

  async byHost(host: string): Promise<Company | undefined> {
    return this.made.find(({ hosts }) => hosts.includes(host));
  }

  async byId(id: number): Promise<Company | undefined> {
    return this.made.find((company) => company.id === id);
  }

  async all(): Promise<Company[]> {
    return this.made;
  }
}

const REQUIRED = {
  DATABASE_URL: 'postgres://unused',
  DATABASE_JOBS_URL: 'postgres://unused',
  SMTP_URL: 'smtp://unused',
  PUBLIC_URL: 'http://localhost:8080',
  TOKEN_KEYS: `k1:${randomBytes(32).toString('base64')}`,
  SESSION_KEYS: `k1:${randomBytes(32).toString('base64')}`,
};

/** A real server with accounts and a few routes to try them on, for this lib's own tests. */
export interface TestApp {
  house: House;
  app: NestFastifyApplication;
  company(hosts: string[]): Promise<Company>;
  /** A browser on one company's host. */
  browser(host: string): Browser;
  close(): Promise<void>;
}

export async function openTestApp(env: Partial<typeof REQUIRED> & Record<string, string> = {}): Promise<TestApp> {
  const house = await openHouse([...accountsEntities, ...mailEntities]);
  const companies = new Companies();
  const settings = readSettings({ ...REQUIRED, ...env });
  const testing = Test.createTestingModule({
    imports: [KernelModule.with(settings, house.clock), AccountsModule],
    controllers: [ProbeController],
  });
  const module = await testing.overrideProvider(UnitOfWork).useValue(house.work).compile();
  const adapter = new FastifyAdapter({ routerOptions: { ignoreTrailingSlash: true } });
  const app = module.createNestApplication<NestFastifyApplication>(adapter, { bodyParser: false, logger: false });
  app.setGlobalPrefix('api');
  const server = app.getHttpAdapter().getInstance();
  readJsonBodies(server);
  enterContext(server, companies);
  await signInOnFastify(app);
  // As rendered pages are written: past Fastify's own sending.
  server.get('/*', (_request, reply) => {
    reply.hijack();
    reply.raw.end('<html></html>');
  });
  await app.init();
  await server.ready();
  return {
    house,
    app,
    company: async (hosts) => {
      const company = await house.fixtures.company({ hosts });
      companies.made.push(company);
      return company;
    },
    browser: (host) => new Browser(app, host),
    close: async () => {
      await app.close();
      await house.close();
    },
  };
}

type Call = Pick<InjectOptions, 'headers' | 'payload'> & {
  method?: 'GET' | 'POST' | 'PATCH' | 'DELETE' | 'OPTIONS';
  origin?: string;
};

/** Keeps cookies and sends the forgery token as Angular does. */
export class Browser {
  readonly cookies = new Map<string, string>();

  constructor(
    private readonly app: NestFastifyApplication,
    private readonly host: string,
  ) {}

  get(url: string, call: Call = {}): Promise<Response> {
    return this.send(url, { ...call, method: 'GET' });
  }

  /** With the forgery token, when there is one. */
  post(url: string, payload: object = {}, call: Call = {}): Promise<Response> {
    const token = this.cookies.get('XSRF-TOKEN');
    const headers = token === undefined ? call.headers : { 'x-xsrf-token': token, ...call.headers };
    return this.send(url, { payload, ...call, method: 'POST', headers });
  }

  /** Any unsafe call, with the forgery token. */
  change(method: 'PATCH' | 'DELETE', url: string, payload?: object, version?: number): Promise<Response> {
    const headers = {
      'x-xsrf-token': this.cookies.get('XSRF-TOKEN'),
      ...(version !== undefined && { 'if-match': `"${version}"` }),
    };
    return this.send(url, { method, payload, headers });
  }

  /** Opens the sign-in page and signs in. */
  async signIn(email: string, password: string, code?: string): Promise<Response> {
    await this.get('/sign-in');
    return this.post('/api/auth/login/', { email, password, code });
  }

  async send(url: string, { origin, headers, ...call }: Call): Promise<Response> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const sent = { host: this.host, ...(cookie && { cookie }), ...(origin && { origin }), ...headers };
    const response = await this.app.inject({ url, ...call, headers: sent });
    for (const { name, value, expires } of response.cookies) {
      if (expires && expires.getTime() === 0) this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    return response;
  }
}
