/** Answer of the API to a call made inside the process. */
export interface ApiAnswer {
  status: number;
  body: unknown;
  /** What the log lines of the call bear. */
  requestId?: string;
}

/** What the process that serves the site hangs on each request, as `azionelab`. */
export interface ServerContext {
  /** Calls the API without a socket, as an anonymous visitor of this request's company; `url` is a path with its query. */
  api(method: string, url: string): Promise<ApiAnswer>;
  /** Origin that the page is rendered for: `PUBLIC_URL`'s or the company's own, never what the request claims. */
  origin: string;
}
