import { ChangeDetectionStrategy, Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideIcons } from '../icons/provide-icons';
import { ErrorSummary, type ErrorItem } from './error-summary';

@Component({
  imports: [ErrorSummary],
  template: `
    <az-error-summary title="Due cose da sistemare" [items]="items()" />
    <input id="email" />
    <div id="seats"><button>più</button></div>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
class Form {
  readonly items = signal<ErrorItem[]>([]);
}

describe('ErrorSummary', () => {
  const open = async (items: ErrorItem[]) => {
    TestBed.configureTestingModule({ providers: [provideIcons({ error: 'M0 0' })] });
    const fixture = TestBed.createComponent(Form);
    document.body.append(fixture.nativeElement);
    fixture.componentInstance.items.set(items);
    await fixture.whenStable();
    return fixture.nativeElement as HTMLElement;
  };
  const email = { text: 'Controlla l’indirizzo', field: 'email' };

  it('is not there while nothing is wrong', async () => {
    expect((await open([])).querySelector('[role=alert]')).toBeNull();
  });

  it('takes the focus when something is', async () => {
    const host = await open([email]);
    expect(document.activeElement).toBe(host.querySelector('[role=alert]'));
  });

  it('leads to the field, or to what can be focused in a group', async () => {
    const host = await open([email, { text: 'Meno posti', field: 'seats' }, { text: 'Senza campo' }]);
    const links = [...host.querySelectorAll('a')];
    expect(links).toHaveLength(2);
    links[0]?.click();
    expect(document.activeElement).toBe(host.querySelector('#email'));
    links[1]?.click();
    expect(document.activeElement).toBe(host.querySelector('#seats button'));
  });
});
