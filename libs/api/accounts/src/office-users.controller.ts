import { IdPipe, IfMatch, Needs, NotByKey, Refuses } from '@azionelab/api/kernel';
import { ChangeUserRequest, InviteUserRequest, OfficeUsersRequest, PageRequest } from '@azionelab/contracts/requests';
import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { OfficeUsers } from './office-users';
import { OpenSessions } from './open-sessions';
import { SignInHistory } from './sign-in-history';
import { StaffList } from './staff-list';

@ApiTags('Office')
@Needs('administer')
@NotByKey()
@Controller('admin/users')
export class OfficeUsersController {
  constructor(
    private readonly staff: StaffList,
    private readonly users: OfficeUsers,
    private readonly sessions: OpenSessions,
    private readonly history: SignInHistory,
  ) {}

  /** The company's staff. */
  @Get()
  list(@Query() query: OfficeUsersRequest) {
    return this.staff.list(query);
  }

  /** Invites somebody with a link to set a password. */
  @Post()
  invite(@Body() body: InviteUserRequest) {
    return this.users.invite(body);
  }

  /** One member of the staff. */
  @Get(':id')
  read(@Param('id', IdPipe) id: number) {
    return this.staff.read(id);
  }

  /** Changes a member of the staff: what is absent stays as it is. */
  @Patch(':id')
  change(@Param('id', IdPipe) id: number, @Body() body: ChangeUserRequest, @IfMatch() version?: number) {
    return this.users.change(id, body, version);
  }

  /** Takes somebody out of the staff who did nothing at the door. */
  @Delete(':id')
  @HttpCode(204)
  remove(@Param('id', IdPipe) id: number, @IfMatch() version?: number) {
    return this.users.remove(id, version);
  }

  /** Sends the invitation once more. */
  @Post(':id/invite')
  @HttpCode(204)
  @Refuses('conflict', 'rate_limited')
  inviteAgain(@Param('id', IdPipe) id: number) {
    return this.users.inviteAgain(id);
  }

  /** Takes the second factor of somebody away who lost it. */
  @Delete(':id/second-factor')
  @HttpCode(204)
  @Refuses('conflict')
  removeSecondFactor(@Param('id', IdPipe) id: number) {
    return this.users.removeSecondFactor(id);
  }

  /** Where a member of the staff is signed in. */
  @Get(':id/sessions')
  async listSessions(@Param('id', IdPipe) id: number, @Req() { session }: FastifyRequest) {
    await this.staff.read(id);
    return this.sessions.list(id, session.sessionId);
  }

  /** Ends every session of a member of the staff. */
  @Delete(':id/sessions')
  @HttpCode(204)
  async endSessions(@Param('id', IdPipe) id: number) {
    await this.staff.read(id);
    await this.sessions.endAll(id);
  }

  /** Ends one session of a member of the staff. */
  @Delete(':id/sessions/:sid')
  @HttpCode(204)
  endSession(@Param('id', IdPipe) id: number, @Param('sid', IdPipe) session: number) {
    return this.sessions.end(id, session);
  }

  /** Attempts to sign in as a member of the staff, the newest first. */
  @Get(':id/sign-ins')
  async signIns(@Param('id', IdPipe) id: number, @Query() page: PageRequest) {
    await this.staff.read(id);
    return this.history.of(id, page);
  }
}
