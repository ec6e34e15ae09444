import { Injectable } from '@nestjs/common';
import { NotAuthenticated, PermissionDenied } from '../refusals/refusals';
import { context, type User } from './context';

/** Who is signed in, if anyone is. */
@Injectable()
export class CurrentUser {
  find(): User | undefined {
    return context.getStore()?.user;
  }

  /** @throws NotAuthenticated */
  get(): User {
    const user = this.find();
    if (!user) throw new NotAuthenticated();
    return user;
  }

  /** Who is signed in by now: an answer that goes on for hours may outlive its session. Needs a company. */
  async ask(): Promise<User | undefined> {
    return context.getStore()?.askUser?.();
  }

  /**
   * A paired device stays at the door that it was paired for; a person may go to every door.
   * @throws NotAuthenticated @throws PermissionDenied to a device of another performance
   */
  demandDoorOf(performanceId: number): void {
    const { device } = this.get();
    if (device && device.performanceId !== performanceId) throw new PermissionDenied();
  }
}
