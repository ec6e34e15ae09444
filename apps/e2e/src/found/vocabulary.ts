/** What of schema.org the pages use: each type, the one above it, and the properties that it brings. */
const TYPES: Record<string, { above?: string[]; properties: string[] }> = {
  Thing: { properties: ['description', 'identifier', 'image', 'name', 'sameAs', 'url'] },
  Event: {
    above: ['Thing'],
    properties: [
      'doorTime',
      'duration',
      'endDate',
      'eventAttendanceMode',
      'eventStatus',
      'inLanguage',
      'location',
      'offers',
      'organizer',
      'performer',
      'startDate',
      'typicalAgeRange',
      'workPerformed',
    ],
  },
  TheaterEvent: { above: ['Event'], properties: [] },
  Place: { above: ['Thing'], properties: ['address', 'geo'] },
  PerformingArtsTheater: { above: ['Place'], properties: [] },
  Intangible: { above: ['Thing'], properties: [] },
  PostalAddress: {
    above: ['Intangible'],
    properties: ['addressCountry', 'addressLocality', 'addressRegion', 'postalCode', 'streetAddress'],
  },
  Offer: {
    above: ['Intangible'],
    properties: ['availability', 'price', 'priceCurrency', 'validFrom', 'validThrough'],
  },
  Organization: { above: ['Thing'], properties: ['address', 'email', 'logo', 'member', 'telephone'] },
  PerformingGroup: { above: ['Organization'], properties: [] },
  ItemList: { above: ['Intangible'], properties: ['itemListElement', 'numberOfItems'] },
  BreadcrumbList: { above: ['ItemList'], properties: [] },
  ListItem: { above: ['Intangible'], properties: ['item', 'position'] },
};

/** The same as a JSON-LD graph, which is how schema.org publishes itself and the validator reads it. */
export const VOCABULARY = {
  '@graph': Object.entries(TYPES).flatMap(([type, { above = [], properties }]) => [
    {
      '@id': `schema:${type}`,
      '@type': 'rdfs:Class',
      'rdfs:subClassOf': above.map((one) => ({ '@id': `schema:${one}` })),
    },
    ...properties.map((property) => ({
      '@id': `schema:${property}`,
      '@type': 'rdf:Property',
      'schema:domainIncludes': { '@id': `schema:${type}` },
    })),
  ]),
};
