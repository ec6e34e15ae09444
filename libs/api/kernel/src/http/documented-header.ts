import { ApiHeader, type ApiHeaderOptions } from '@nestjs/swagger';

/** Lets a parameter that is read from a header say so in the API document, on every route that has it. */
export const documentedHeader =
  (header: ApiHeaderOptions): ParameterDecorator =>
  (target, key) => {
    if (key === undefined) return;
    const route = Object.getOwnPropertyDescriptor(target, key) as PropertyDescriptor;
    ApiHeader({ required: false, ...header })(target, key, route);
  };
