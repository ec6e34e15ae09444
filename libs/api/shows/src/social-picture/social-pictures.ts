import { CurrentCompany } from '@azionelab/api/kernel';
import { Injectable } from '@nestjs/common';
import { Season } from '../season';
import { PICTURE, type PictureFacts, pictureSvg } from './picture-svg';
import { rasterise } from './rasterise';

/** Some 15 MB. */
const KEPT = 200;

/** What a shared link shows of a show. Drawn when first asked for, and kept as long as the show says the same. */
@Injectable()
export class SocialPictures {
  private readonly kept = new Map<string, Promise<Buffer>>();

  constructor(
    private readonly season: Season,
    private readonly company: CurrentCompany,
  ) {}

  /** A PNG of 1200 x 630. @throws NotFound also for an unpublished show */
  async of(slug: string): Promise<Buffer> {
    const { title, credit, gel, motif } = await this.season.show(slug);
    return this.picture({ slug, title, credit, gel, motif, company: this.company.get().name });
  }

  private picture(facts: PictureFacts): Promise<Buffer> {
    const name = JSON.stringify(facts);
    const picture = this.kept.get(name) ?? pictureSvg(facts).then((svg) => rasterise(svg, PICTURE.width));
    this.kept.delete(name);
    this.kept.set(name, picture);
    picture.catch(() => this.kept.delete(name));
    const [oldest] = this.kept.keys();
    if (this.kept.size > KEPT && oldest !== undefined) this.kept.delete(oldest);
    return picture;
  }
}
