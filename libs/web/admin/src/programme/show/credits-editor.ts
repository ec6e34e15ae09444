import { CdkDrag, CdkDragHandle, CdkDropList, type CdkDragDrop } from '@angular/cdk/drag-drop';
import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  forwardRef,
  inject,
  Injector,
  signal,
} from '@angular/core';
import { type ControlValueAccessor, NG_VALUE_ACCESSOR } from '@angular/forms';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatFormField } from '@angular/material/form-field';
import { MatIcon } from '@angular/material/icon';
import { MatInput } from '@angular/material/input';
import type { CreditView } from '@azionelab/contracts';

interface Line extends CreditView {
  id: number;
}

/** Who did what, line by line: dragged by the handle, or moved with the buttons. A form control. */
@Component({
  selector: 'az-credits-editor',
  imports: [CdkDrag, CdkDragHandle, CdkDropList, MatButton, MatFormField, MatIcon, MatIconButton, MatInput],
  templateUrl: './credits-editor.html',
  styleUrl: './credits-editor.scss',
  providers: [{ provide: NG_VALUE_ACCESSOR, useExisting: forwardRef(() => CreditsEditor), multi: true }],
  host: { '(focusout)': 'touched()' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CreditsEditor implements ControlValueAccessor {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly injector = inject(Injector);
  private made = 0;
  private changed: (credits: CreditView[]) => void = () => undefined;
  protected touched: () => void = () => undefined;

  protected readonly lines = signal<readonly Line[]>([]);
  /** What a move did, for those who do not see it. */
  protected readonly moved = signal('');

  protected write(line: Line, key: keyof CreditView, text: string): void {
    this.put(this.lines().map((each) => (each === line ? { ...each, [key]: text } : each)));
  }

  protected add(): void {
    this.put([...this.lines(), { id: this.made++, role: '', names: '' }]);
    this.focus(this.lines().length - 1, 'input');
  }

  protected remove(place: number): void {
    this.put(this.lines().filter((_, each) => each !== place));
    this.focus(Math.min(place, this.lines().length - 1), 'input');
  }

  /** Names a button of a line. */
  protected nameOf(deed: 'up' | 'down' | 'remove', { role, names }: Line): string {
    const line = role || names;
    if (deed === 'up') return $localize`:@@admin.programme.credit-up:Sposta su ${line}:line:`;
    if (deed === 'down') return $localize`:@@admin.programme.credit-down:Sposta giù ${line}:line:`;
    return $localize`:@@admin.programme.credit-remove:Togli ${line}:line:`;
  }

  protected drop({ previousIndex, currentIndex }: CdkDragDrop<unknown>): void {
    this.move(previousIndex, currentIndex);
  }

  /** With a button: the focus goes along with the line. */
  protected step(place: number, by: 1 | -1): void {
    if (!this.lines()[place + by]) return;
    this.move(place, place + by);
    this.focus(place + by, by < 0 ? '.up' : '.down');
  }

  writeValue(credits: readonly CreditView[] | null): void {
    this.lines.set((credits ?? []).map(({ role, names }) => ({ id: this.made++, role, names })));
  }

  registerOnChange(changed: (credits: CreditView[]) => void): void {
    this.changed = changed;
  }

  registerOnTouched(touched: () => void): void {
    this.touched = touched;
  }

  private move(from: number, to: number): void {
    const lines = [...this.lines()];
    const [line] = lines.splice(from, 1);
    if (!line || from === to) return;
    lines.splice(to, 0, line);
    this.put(lines);
    this.moved.set(
      $localize`:@@admin.programme.credit-moved:${line.role || line.names}:line:: ora al posto ${to + 1}:place:`,
    );
  }

  private put(lines: readonly Line[]): void {
    this.lines.set(lines);
    this.changed(lines.map(({ role, names }) => ({ role, names })));
  }

  private focus(place: number, control: string): void {
    const find = () => this.host.querySelectorAll('li')[place]?.querySelector<HTMLElement>(control)?.focus();
    afterNextRender(find, { injector: this.injector });
  }
}
