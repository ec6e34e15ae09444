import { RenderMode, type ServerRoute } from '@angular/ssr';

/** Staff screens and pages that a token opens exist in the browser alone; all others are rendered here, the ticket's up to what is nobody's own. */
export const serverRoutes: ServerRoute[] = [
  { path: 'sign-in', renderMode: RenderMode.Client },
  { path: 'sign-in/**', renderMode: RenderMode.Client },
  { path: 'door', renderMode: RenderMode.Client },
  { path: 'door/**', renderMode: RenderMode.Client },
  { path: 'admin', renderMode: RenderMode.Client },
  { path: 'admin/**', renderMode: RenderMode.Client },
  { path: 'set-password', renderMode: RenderMode.Client },
  { path: 'book/:performanceId/sent', renderMode: RenderMode.Client },
  { path: 'confirm', renderMode: RenderMode.Client },
  { path: 't', renderMode: RenderMode.Client },
  { path: '**', renderMode: RenderMode.Server },
];
