import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  inject,
  Injector,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { MatButton } from '@angular/material/button';

/** A button that asks before it does: what is lost by it is said in its content. */
@Component({
  selector: 'az-question',
  imports: [MatButton],
  template: `
    @if (asking()) {
      <div class="note" role="group" [attr.aria-label]="action()" (keydown.escape)="leave()">
        <div>
          <p><ng-content /></p>
          <div class="buttons">
            <button #yes matButton="outlined" class="danger" type="button" (click)="decide()">{{ verb() }}</button>
            <button matButton="text" type="button" (click)="leave()">{{ keep() }}</button>
          </div>
        </div>
      </div>
    } @else {
      <button
        #opener
        matButton="outlined"
        type="button"
        [attr.aria-label]="label() || null"
        [attr.aria-disabled]="busy() || null"
        (click)="ask()"
      >
        {{ action() }}
      </button>
    }
  `,
  styles: `
    .buttons {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
      margin-top: 12px;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Question {
  private readonly injector = inject(Injector);
  private readonly yes = viewChild('yes', { read: ElementRef<HTMLElement> });
  private readonly opener = viewChild('opener', { read: ElementRef<HTMLElement> });

  /** Words of the button that opens the question. */
  readonly action = input.required<string>();
  /** Its whole name, where the words alone do not tell it from the next one. */
  readonly label = input('');
  /** Words of the button that does it, and of the one that does not. */
  readonly verb = input.required<string>();
  readonly keep = input.required<string>();
  readonly busy = input(false);
  readonly decided = output<void>();

  protected readonly asking = signal(false);

  protected ask(): void {
    if (this.busy()) return;
    this.asking.set(true);
    afterNextRender(() => this.yes()?.nativeElement.focus(), { injector: this.injector });
  }

  protected leave(): void {
    this.asking.set(false);
    afterNextRender(() => this.opener()?.nativeElement.focus(), { injector: this.injector });
  }

  protected decide(): void {
    this.leave();
    this.decided.emit();
  }
}
