import type { Rejection } from '../../domain/rejection.js'
import { printable } from './printable.js'

/** One line on what was not used, and why. */
export const formatRejection = ({ where, reason, code }: Rejection): string =>
  `rejected ${printable(where)}: ${printable(reason)} [${code}]`
