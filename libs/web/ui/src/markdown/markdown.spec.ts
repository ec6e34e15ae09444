import { TestBed } from '@angular/core/testing';
import { Markdown } from './markdown';
import { htmlOf } from './html-of';

describe('htmlOf', () => {
  it('puts the text’s own headings below those of the page', () => {
    expect(htmlOf('# Uno\n\n## Due', 3)).toBe('<h3>Uno</h3>\n<h4>Due</h4>\n');
    expect(htmlOf('## Due', 2)).toBe('<h2>Due</h2>\n');
  });
});

describe('Markdown', () => {
  it('shows the text, and nothing that runs', async () => {
    const fixture = TestBed.createComponent(Markdown);
    fixture.componentRef.setInput('text', 'Una **serata** <img src=x onerror=alert(1)> [qui](javascript:alert(1))');
    await fixture.whenStable();
    const host: HTMLElement = fixture.nativeElement;
    expect(host.querySelector('strong')?.textContent).toBe('serata');
    expect(host.innerHTML).not.toContain('onerror');
    expect(host.querySelector('a')?.getAttribute('href')).not.toMatch(/^javascript:/);
  });
});
