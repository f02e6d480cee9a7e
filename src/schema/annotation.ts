import {
  type Annotations,
  approximations,
  type DateValue,
  type Entity,
  entityKinds,
  type Figure,
  type Mention,
  mentionForms,
  type NameVariant,
} from '../model/index.js'
import { array, boolean, count, nullable, number, object, oneOf, string, text } from './build.js'
import { articleSpan } from './span.js'

const place = { article: string, start: count, end: count }
const day = nullable(text(/^-?\d{4,6}-\d{2}-\d{2}$/))

const entity = object<Entity>({
  id: string,
  name: string,
  kind: oneOf(entityKinds),
  mentions: array(object<Mention>({ ...place, form: oneOf(mentionForms) })),
  variants: array(object<NameVariant>({ name: string, mentions: array(articleSpan) })),
})

const figure = object<Figure>({
  id: string,
  ...place,
  min: number,
  max: number,
  approximation: oneOf(approximations),
  unit: string,
  unitSpan: nullable(articleSpan),
})

const date = object<DateValue>({ id: string, ...place, from: day, to: day, approximate: boolean })

export const annotations = object<Annotations>({
  entities: array(entity),
  figures: array(figure),
  dates: array(date),
})
