import { bootstrapApplication } from '@angular/platform-browser';
import { App } from './app/app';
import { appConfig } from './app/app.config';

// In a task of its own: between reading the scripts and starting them a phone can answer a finger.
setTimeout(() => void bootstrapApplication(App, appConfig));
