import { HttpBackend, HttpXhrBackend } from '@angular/common/http';
import { inject } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { MeView } from '@azionelab/contracts';
import { anEditor } from '@azionelab/web/testing';
import { openDesk, type OpenDesk } from '../reservations/open-desk.testing';
import { programmeRoutes } from './programme.routes';

export const SHOWS = '/api/admin/shows/';
export const VENUES = '/api/admin/venues/';
export const PAGES = '/api/admin/pages/';
export const EVENINGS = '/api/admin/performances/';

/** Opens a page of the programme on 24 November at seven in the evening; for an editor unless told otherwise. */
export async function openProgramme(url: string, me: MeView = anEditor()): Promise<OpenDesk> {
  TestBed.overrideProvider(HttpXhrBackend, { useFactory: () => inject(HttpBackend), deps: [] });
  return openDesk(url, me, programmeRoutes);
}

/** The attributes of what a call was sent with. */
export const versionOf = ({ request }: { request: { headers: { get(name: string): string | null } } }) =>
  request.headers.get('If-Match');
