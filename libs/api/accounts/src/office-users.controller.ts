import { IdPipe, IfMatch, Needs } from '@azionelab/api/kernel';
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
@Controller('admin/users')
export class OfficeUsersController {
  constructor(
    private readonly staff: StaffList,
    private readonly users: OfficeUsers,
    private readonly sessions: OpenSessions,
    private readonly history: SignInHistory,
  ) {}

  @Get()
  list(@Query() query: OfficeUsersRequest) {
    return this.staff.list(query);
  }

  @Post()
  invite(@Body() body: InviteUserRequest) {
    return this.users.invite(body);
  }

  @Get(':id')
  read(@Param('id', IdPipe) id: number) {
    return this.staff.read(id);
  }

  @Patch(':id')
  change(@Param('id', IdPipe) id: number, @Body() body: ChangeUserRequest, @IfMatch() version?: number) {
    return this.users.change(id, body, version);
  }

  @Delete(':id')
  @HttpCode(204)
  remove(@Param('id', IdPipe) id: number, @IfMatch() version?: number) {
    return this.users.remove(id, version);
  }

  @Post(':id/invite')
  @HttpCode(204)
  inviteAgain(@Param('id', IdPipe) id: number) {
    return this.users.inviteAgain(id);
  }

  @Delete(':id/second-factor')
  @HttpCode(204)
  removeSecondFactor(@Param('id', IdPipe) id: number) {
    return this.users.removeSecondFactor(id);
  }

  @Get(':id/sessions')
  async listSessions(@Param('id', IdPipe) id: number, @Req() { session }: FastifyRequest) {
    await this.staff.read(id);
    return this.sessions.list(id, session.sessionId);
  }

  @Delete(':id/sessions')
  @HttpCode(204)
  async endSessions(@Param('id', IdPipe) id: number) {
    await this.staff.read(id);
    await this.sessions.endAll(id);
  }

  @Delete(':id/sessions/:sid')
  @HttpCode(204)
  endSession(@Param('id', IdPipe) id: number, @Param('sid', IdPipe) session: number) {
    return this.sessions.end(id, session);
  }

  @Get(':id/sign-ins')
  async signIns(@Param('id', IdPipe) id: number, @Query() page: PageRequest) {
    await this.staff.read(id);
    return this.history.of(id, page);
  }
}
