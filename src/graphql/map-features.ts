import type { ControlRow, EventRow } from '../graph/reads/relation-rows.js'
import type { LocationRow } from '../graph/reads/rows.js'

type Properties = Readonly<Record<string, string | number | null>>

/** A feature of RFC 7946. */
export interface PointFeature {
  readonly type: 'Feature'
  readonly id: string
  readonly geometry: {
    readonly type: 'Point'
    readonly coordinates: readonly [longitude: number, latitude: number]
  }
  readonly properties: Properties
}
/** `truncated` is a foreign member, as section 6.1 of the RFC allows. */
export interface FeatureCollection {
  readonly type: 'FeatureCollection'
  readonly features: readonly PointFeature[]
  readonly truncated: boolean
}
export type GeoJson = PointFeature | FeatureCollection

function featureAt({ point }: LocationRow, id: string, properties: Properties): PointFeature | null {
  if (point === null) return null
  const coordinates = [point.longitude, point.latitude] as const
  return { type: 'Feature', id, geometry: { type: 'Point', coordinates }, properties }
}

export const featureOfLocation = (location: LocationRow): PointFeature | null =>
  featureAt(location, location.id, { name: location.name, kind: location.kind })

export const featureOfEvent = (event: EventRow, location: LocationRow): PointFeature | null =>
  featureAt(location, event.id, {
    name: event.name,
    eventType: event.eventType,
    date: event.date,
    earliest: event.earliest,
    latest: event.latest,
    standing: event.standing,
    documentCount: event.documentCount,
    location: location.name,
    locationKind: location.kind,
  })

export const featureOfControl = (
  control: ControlRow,
  actorName: string,
  location: LocationRow,
): PointFeature | null =>
  featureAt(location, control.id, {
    location: location.name,
    locationId: location.id,
    locationKind: location.kind,
    actor: actorName,
    actorId: control.actor,
    state: control.state,
    standing: control.standing,
    validFrom: control.validFrom.said,
    validFromLatest: control.validFrom.latest,
    documentCount: control.documentCount,
  })

/** The first so many of features; those that have no place are no features. */
export function collectionOf(features: readonly (PointFeature | null)[], size: number): FeatureCollection {
  const placed = features.filter(feature => feature !== null)
  return { type: 'FeatureCollection', features: placed.slice(0, size), truncated: placed.length > size }
}
