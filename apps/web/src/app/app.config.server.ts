import { FetchBackend, HttpBackend } from '@angular/common/http';
import { type ApplicationConfig, mergeApplicationConfig, provideEnvironmentInitializer } from '@angular/core';
import { provideServerRendering, withRoutes } from '@angular/ssr';
import { wearCompanyLook } from '@azionelab/web/kernel';
import { appConfig } from './app.config';
import { serverRoutes } from './app.routes.server';
import { InProcessBackend } from './in-process-backend';

export const serverConfig: ApplicationConfig = mergeApplicationConfig(appConfig, {
  providers: [
    provideServerRendering(withRoutes(serverRoutes)),
    FetchBackend,
    { provide: HttpBackend, useClass: InProcessBackend },
    provideEnvironmentInitializer(wearCompanyLook),
  ],
});
