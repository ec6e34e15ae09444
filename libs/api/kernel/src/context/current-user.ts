import { Injectable } from '@nestjs/common';
import { NotAuthenticated } from '../refusals/refusals';
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
}
