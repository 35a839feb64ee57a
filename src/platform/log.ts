/** Writes one line to the console: an assumption that did not hold. Nothing is ever sent anywhere. */
export function logError(where: string, error: unknown): void {
  console.error(`Breachnote: ${where}:`, error);
}
