import {
  Clock,
  type Company,
  CompanyDirectory,
  CurrentCompany,
  Notices,
  TaskList,
  UnitOfWork,
} from '@azionelab/api/kernel';
import { WEBHOOK_ANSWER_SECONDS } from '@azionelab/contracts';
import {
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
  type OnModuleInit,
} from '@nestjs/common';
import { Claims, type Taken } from './claims';
import { Courier, type Outcome } from './courier';
import { Lane } from './lane';
import { Payloads } from './payloads';
import { isSuccess, Results } from './results';
import { signedHeaders } from './signature';
import { webhookIdOf } from './webhook-delivery.view';
import { WebhookSecrets } from './webhook-secrets';

const PATIENCE = WEBHOOK_ANSWER_SECONDS * 1000;

/** Endpoints for which something is due: also what a killed process left behind. */
const DUE = `
  SELECT id FROM webhook_endpoints WHERE is_active AND EXISTS (SELECT FROM webhook_deliveries
    WHERE endpoint_id = webhook_endpoints.id AND status = 'owed' AND next_attempt_at <= $1)`;

type Piece = Taken['deliveries'][number];

/** Brings out what webhooks are owed, at least once each. No transaction is open while it speaks to a receiver. */
@Injectable()
export class Dispatch implements OnModuleInit, OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('Dispatch');
  private readonly lanes = new Map<number, Lane>();

  constructor(
    private readonly work: UnitOfWork,
    private readonly company: CurrentCompany,
    private readonly directory: CompanyDirectory,
    private readonly clock: Clock,
    private readonly notices: Notices,
    private readonly tasks: TaskList,
    private readonly claims: Claims,
    private readonly payloads: Payloads,
    private readonly secrets: WebhookSecrets,
    private readonly courier: Courier,
    private readonly results: Results,
  ) {}

  onModuleInit(): void {
    this.notices.hear('webhooks', {
      told: (payload) => void this.told(payload),
      listening: () => void this.sweepAll(),
    });
    this.tasks.everyMinute(() => this.sweep());
  }

  onApplicationBootstrap(): void {
    this.notices.start();
  }

  onApplicationShutdown(): void {
    for (const lane of this.lanes.values()) lane.close();
  }

  /** Looks after every endpoint of the current company for which something is due. */
  async sweep(): Promise<void> {
    const due = await this.work.run(() => this.work.query<{ id: number }>(DUE, [this.clock.now()]), { readOnly: true });
    for (const { id } of due) this.wake(this.company.get(), id);
  }

  private async sweepAll(): Promise<void> {
    try {
      for (const company of await this.directory.all()) await this.company.run(company, () => this.sweep());
    } catch (error) {
      this.complain(error); // the next minute sweeps again
    }
  }

  /** @param payload `<company>:<endpoint>` */
  private async told(payload: string): Promise<void> {
    const [companyId, endpointId] = payload.split(':').map(Number);
    try {
      const company = await this.directory.byId(companyId as number);
      if (company) this.wake(company, endpointId as number);
    } catch (error) {
      this.complain(error);
    }
  }

  private wake(company: Company, endpointId: number): void {
    if (this.courier.isClosing) return;
    const lane = this.lanes.get(endpointId) ?? this.laneOf(company, endpointId);
    this.lanes.set(endpointId, lane);
    lane.wake();
  }

  private laneOf(company: Company, endpointId: number): Lane {
    const inCompany = <T>(work: () => Promise<T>, otherwise: T): Promise<T> =>
      this.company.run(company, work).catch((error: unknown) => {
        this.complain(error);
        return otherwise;
      });
    return new Lane({
      take: (flying) => inCompany(() => this.take(endpointId, flying), { deliveries: [], nextIn: undefined }),
      bring: (piece) => inCompany(() => this.bring(piece), undefined),
      idle: () => void this.lanes.delete(endpointId),
    });
  }

  private async take(endpointId: number, flying: number): Promise<Taken> {
    if (this.courier.isClosing) return { deliveries: [], nextIn: undefined };
    return this.claims.take(endpointId, flying);
  }

  private async bring({ endpoint, delivery }: Piece): Promise<void> {
    const [at, began] = [this.clock.now(), performance.now()];
    const outcome = await this.attempt({ endpoint, delivery }, at, began);
    if (this.courier.isClosing) return; // the claim runs out, and somebody else takes it
    const duration = performance.now() - began;
    if (!isSuccess(outcome)) {
      const { httpStatus: status, fault } = outcome;
      this.logger.warn({
        webhook_id: endpoint.id,
        delivery_id: delivery.id,
        attempts: delivery.attempts,
        status,
        fault,
      });
    }
    await this.results.record(endpoint, delivery, { at, duration, outcome });
  }

  private async attempt({ endpoint, delivery }: Piece, at: Date, began: number): Promise<Outcome> {
    try {
      const secrets = this.secrets.of(endpoint);
      const written = () => this.payloads.bodyOf(delivery, endpoint);
      const body = await this.work.run(written, { readOnly: true });
      const headers = signedHeaders({ id: webhookIdOf(delivery), at, body }, secrets);
      return await this.courier.post(endpoint.url, headers, body, PATIENCE - (performance.now() - began));
    } catch (error) {
      this.complain(error);
      return { httpStatus: null, fault: 'internal' };
    }
  }

  /** When the process stops nothing is wrong: what was under way stays owed. */
  private complain(error: unknown): void {
    if (this.courier.isClosing) return;
    const { name, code } = error as Error & { code?: string };
    this.logger.error({ fault: name, code });
  }
}
