import { TestKey } from '@angular/cdk/testing';
import { ChangeDetectionStrategy, Component, signal } from '@angular/core';
import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { FormControl, ReactiveFormsModule } from '@angular/forms';
import { MatButtonHarness } from '@angular/material/button/testing';
import { provideIcons } from '../icons/provide-icons';
import { SeatStepper } from './seat-stepper';

@Component({
  imports: [ReactiveFormsModule, SeatStepper],
  template: `
    <span id="question">Quanti posti?</span>
    <az-seat-stepper labelledBy="question" [formControl]="seats" [max]="max()" />
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
class Form {
  readonly seats = new FormControl(2);
  readonly max = signal(3);
}

describe('SeatStepper', () => {
  let fixture: ComponentFixture<Form>;
  let fewer: MatButtonHarness;
  let more: MatButtonHarness;
  const host = (): HTMLElement => fixture.nativeElement;
  const shown = () => host().querySelector('output')?.textContent;

  beforeEach(async () => {
    TestBed.configureTestingModule({ providers: [provideIcons({ add: 'M0 0', remove: 'M0 0' })] });
    fixture = TestBed.createComponent(Form);
    const loader = TestbedHarnessEnvironment.loader(fixture);
    [fewer, more] = (await loader.getAllHarnesses(MatButtonHarness)) as [MatButtonHarness, MatButtonHarness];
  });

  it('asks its question and says its answer aloud', () => {
    const group = host().querySelector('[role=group]');
    expect(group?.getAttribute('aria-labelledby')).toBe('question');
    expect(host().querySelector('output')?.getAttribute('aria-live')).toBe('polite');
    expect(shown()).toBe('2');
  });

  it('steps within its limits, and can still be focused at them', async () => {
    await more.click();
    expect(fixture.componentInstance.seats.value).toBe(3);
    expect(await more.isDisabled()).toBe(true);
    await more.click();
    expect(fixture.componentInstance.seats.value).toBe(3);
    expect(await (await more.host()).getProperty<boolean>('disabled')).toBe(false);
    await fewer.click();
    await fewer.click();
    expect([shown(), await fewer.isDisabled()]).toEqual(['1', true]);
  });

  it('answers to the arrow keys', async () => {
    await (await more.host()).sendKeys(TestKey.UP_ARROW);
    expect(shown()).toBe('3');
    await (await more.host()).sendKeys(TestKey.DOWN_ARROW);
    expect(shown()).toBe('2');
  });

  it('never shows more than a limit that shrank', async () => {
    fixture.componentInstance.max.set(1);
    await fixture.whenStable();
    expect(shown()).toBe('1');
  });

  it('stands still while its form is disabled', async () => {
    fixture.componentInstance.seats.disable();
    await more.click();
    expect(shown()).toBe('2');
  });
});
