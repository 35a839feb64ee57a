/** A line on the state of things, heard when it changes. */
export function Said({ text }: { readonly text: string }) {
  return (
    <p class="said" role="status">
      {text}
    </p>
  );
}
