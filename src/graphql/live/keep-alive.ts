import type { WebSocket } from 'ws'

/** Asks now and then whether somebody is still there, and ends the connection where nobody answers. Returns a function that stops it. */
export function keepAlive(socket: WebSocket, silenceMs: number): () => void {
  let hasAnswered = true
  socket.on('pong', () => {
    hasAnswered = true
  })
  const timer = setInterval(() => {
    if (!hasAnswered) return socket.terminate()
    hasAnswered = false
    socket.ping()
  }, silenceMs)
  return () => clearInterval(timer)
}
