/** Stands in for `navigator.locks`, which Node 20 does not have. */
export function oneAfterTheOther() {
  let last: Promise<unknown> = Promise.resolve();
  return {
    request<T>(_name: string, work: () => Promise<T>): Promise<T> {
      const next = last.then(work);
      last = next;
      return next;
    },
  };
}
