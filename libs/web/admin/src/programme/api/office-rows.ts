import { HttpClient, type HttpParams } from '@angular/common/http';
import type { ListView, OfficeRow } from '@azionelab/contracts';
import { firstValueFrom } from 'rxjs';
import { ifMatch } from '../../form';

type Query = HttpParams | Record<string, string | number | boolean>;

/** One kind of row that the office keeps. Fails as HTTP does: read it with `readFailure`. */
export class OfficeRows<View extends OfficeRow, Body extends object> {
  constructor(
    private readonly http: HttpClient,
    /** `/api/admin/shows/` */
    readonly address: string,
  ) {}

  addressOf(id: number): string {
    return `${this.address}${id}/`;
  }

  list(params: Query): Promise<ListView<View>> {
    return firstValueFrom(this.http.get<ListView<View>>(this.address, { params }));
  }

  /** All of them, page after page. */
  async every(filters: Record<string, string | number | boolean> = {}): Promise<View[]> {
    const rows: View[] = [];
    for (let page = 1; ; page++) {
      const { count, results } = await this.list({ ...filters, page, page_size: 100 });
      rows.push(...results);
      if (rows.length >= count || results.length === 0) return rows;
    }
  }

  read(id: number): Promise<View> {
    return firstValueFrom(this.http.get<View>(this.addressOf(id)));
  }

  create(body: Body): Promise<View> {
    return firstValueFrom(this.http.post<View>(this.address, body));
  }

  change(row: Pick<OfficeRow, 'id' | 'version'>, body: Partial<Body>): Promise<View> {
    return firstValueFrom(this.http.patch<View>(this.addressOf(row.id), body, { headers: ifMatch(row.version) }));
  }

  async remove(row: Pick<OfficeRow, 'id' | 'version'>): Promise<void> {
    await firstValueFrom(this.http.delete(this.addressOf(row.id), { headers: ifMatch(row.version) }));
  }
}
