import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { EditMessages } from '../../form';
import type { Editor, EditorRow } from './editor';

/** On top of an editor's form: what stands in the way of saving, and why the row was not taken away. */
@Component({
  selector: 'az-editor-messages',
  imports: [EditMessages],
  template: `
    <az-edit-messages [of]="of().edit" (saved)="of().saved($event)" />
    @if (of().removing.refused(); as refused) {
      <p class="note err" role="alert">{{ refused }}</p>
    }
  `,
  styles: ':host { display: contents; }',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EditorMessages<Row extends EditorRow, Body extends object> {
  readonly of = input.required<Editor<Row, Body>>();
}
