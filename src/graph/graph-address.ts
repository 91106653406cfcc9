/** Where a graph is and how to log in. Without a password the server is asked without any. */
export interface GraphAddress {
  readonly uri: string
  readonly user: string
  readonly password?: string
  readonly database: string
}
