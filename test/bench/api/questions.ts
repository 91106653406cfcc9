import { wordsQuery } from '../../../src/graph/reads/lucene-query.js'
import type { Subjects } from './subjects.js'

/** A GraphQL document with the variables of several askings, which the load goes round. */
export interface Asking {
  readonly query: string
  readonly variables: readonly Record<string, unknown>[]
}

/** A question to the API, and the same to @neo4j/graphql where that can express it. */
export interface Question {
  readonly name: string
  readonly ours: Asking
  readonly peer: Asking | null
}

const CLAIMS = `claims(first: 3) { nodes { quote polarity claimedBy { name } passage { text } sourceDocument { title publisher publishedOn } } }`

const whoBacks = ({ asOf, recipients }: Subjects): Question => ({
  name: 'whoBacks, page of 20',
  ours: {
    query: `query WhoBacks($id: ID!, $asOf: Date!) {
      whoBacks(actor: { id: $id }, asOf: $asOf, first: 20) {
        nodes {
          id kinds standing firstReportedOn lastReportedOn documentCount
          validFrom { latest } validTo { latest }
          backer { id name kind }
        }
      }
    }`,
    variables: recipients.map(({ id }) => ({ id, asOf })),
  },
  peer: {
    query: `query WhoBacks($id: String!, $asOf: Date!) {
      actors(where: { id: { eq: $id } }) {
        backersConnection(
          first: 20
          where: { edge: { validFrom: { lte: $asOf }, validTo: { gt: $asOf } } }
          sort: [{ edge: { documentCount: DESC } }, { edge: { id: DESC } }]
        ) {
          edges {
            properties { id kinds standing firstReportedOn lastReportedOn documentCount validFrom validTo }
            node { id name kind }
          }
        }
      }
    }`,
    variables: recipients.map(({ id }) => ({ id, asOf })),
  },
})

const whoBacksWithClaims = ({ asOf, recipients }: Subjects): Question => ({
  name: 'whoBacks by name, with claims and sentences',
  ours: {
    query: `query WhoBacksWithClaims($name: String!, $asOf: Date!) {
      whoBacks(actor: { name: $name }, asOf: $asOf, first: 20) {
        nodes { kinds standing firstReportedOn lastReportedOn documentCount backer { name kind } ${CLAIMS} }
        note
      }
    }`,
    variables: recipients.map(({ name }) => ({ name, asOf })),
  },
  peer: null,
})

const whoControls = ({ asOf, held }: Subjects): Question => ({
  name: 'whoControls as of a day',
  ours: {
    query: `query WhoControls($id: ID!, $asOf: Date!) {
      whoControls(location: { id: $id }, asOf: $asOf, first: 20) {
        nodes { id state standing documentCount validFrom { latest } validTo { latest } actor { id name kind } }
      }
    }`,
    variables: held.map(({ id }) => ({ id, asOf })),
  },
  peer: {
    query: `query WhoControls($id: String!, $asOf: Date!) {
      locations(where: { id: { eq: $id } }) {
        holdersConnection(
          first: 20
          where: { edge: { validFrom: { lte: $asOf }, validTo: { gt: $asOf } } }
          sort: [{ edge: { state: DESC } }, { edge: { id: ASC } }]
        ) {
          edges { properties { id state standing documentCount validFrom validTo } node { id name kind } }
        }
      }
    }`,
    variables: held.map(({ id }) => ({ id, asOf })),
  },
})

const controlledBy = ({ asOf, holders }: Subjects): Question => ({
  name: 'controlledBy, page of 20',
  ours: {
    query: `query ControlledBy($id: ID!, $asOf: Date!) {
      controlledBy(actor: { id: $id }, asOf: $asOf, first: 20) {
        nodes { id state standing documentCount validFrom { latest } validTo { latest } location { id name kind } }
      }
    }`,
    variables: holders.map(({ id }) => ({ id, asOf })),
  },
  peer: {
    query: `query ControlledBy($id: String!, $asOf: Date!) {
      actors(where: { id: { eq: $id } }) {
        controlsConnection(
          first: 20
          where: { edge: { validFrom: { lte: $asOf }, validTo: { gt: $asOf }, state: { in: ["HELD", "CONTESTED"] } } }
          sort: [{ edge: { documentCount: DESC } }, { edge: { id: DESC } }]
        ) {
          edges { properties { id state standing documentCount validFrom validTo } node { id name kind } }
        }
      }
    }`,
    variables: holders.map(({ id }) => ({ id, asOf })),
  },
})

const events = (): Question => ({
  name: 'events, latest 20 with actors and locations',
  ours: {
    query: `query Events {
      events(first: 20) {
        nodes { id name eventType standing date { value latest } actors { name } targets { name } location { name } }
      }
    }`,
    variables: [{}],
  },
  peer: {
    query: `query Events {
      eventsConnection(first: 20, sort: [{ dateLatest: DESC }, { id: DESC }]) {
        edges {
          node {
            id name eventType standing date dateLatest
            participantsConnection { edges { properties { role } node { name } } }
            locations { name }
          }
        }
      }
    }`,
    variables: [{}],
  },
})

const actors = (): Question => ({
  name: 'actors, first 20 with names and affiliations',
  ours: {
    query: `query Actors {
      actors(first: 20) {
        nodes {
          id name kind
          aliases { name }
          affiliations(first: 5) { nodes { roles standing group { name } } }
        }
      }
    }`,
    variables: [{}],
  },
  peer: {
    query: `query Actors {
      actorsConnection(first: 20, where: { mergedInto: { eq: null } }, sort: [{ name: ASC }, { id: ASC }]) {
        edges {
          node {
            id name kind
            aliases { name }
            affiliationsConnection(first: 5, sort: [{ edge: { id: ASC } }]) {
              edges { properties { roles standing } node { name } }
            }
          }
        }
      }
    }`,
    variables: [{}],
  },
})

const search = ({ words }: Subjects): Question => ({
  name: 'search for actors, best 20',
  ours: {
    query: `query Search($text: String!) {
      search(text: $text, types: [ACTOR], first: 20) { edges { score node { ... on Actor { id name kind } } } }
    }`,
    variables: words.map(text => ({ text })),
  },
  peer: {
    query: `query Search($phrase: String!) {
      searchActors(phrase: $phrase, first: 20, where: { node: { mergedInto: { eq: null } } }) {
        edges { score node { id name kind } }
      }
    }`,
    variables: words.map(text => ({ phrase: wordsQuery(text) })),
  },
})

const howConnected = ({ asOf, pairs }: Subjects): Question => ({
  name: 'howConnected, with claims',
  ours: {
    query: `query HowConnected($from: ID!, $to: ID!, $asOf: Date!) {
      howConnected(from: { id: $from }, to: { id: $to }, asOf: $asOf) {
        length
        hops { summary kind standing from { name } to { name } claims(first: 2) { nodes { quote sourceDocument { publisher publishedOn } } } }
      }
    }`,
    variables: pairs.map(([from, to]) => ({ from: from.id, to: to.id, asOf })),
  },
  peer: null,
})

/** What the benchmark asks: a page of each of the product's questions about whom and what the graph has most to say of. */
export const questionsOn = (subjects: Subjects): Question[] =>
  [whoBacks, whoBacksWithClaims, whoControls, controlledBy, events, actors, search, howConnected].map(
    question => question(subjects),
  )
