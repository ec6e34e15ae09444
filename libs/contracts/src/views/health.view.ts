/** The process, or its database, answers (GET /api/health/). */
export interface HealthView {
  status: 'ok';
}
