/** Made-up people, said on every page of a demonstration. */
export function DemonstrationBanner({ text }: { text: string }) {
  return (
    <aside className="border-b border-line bg-after px-4 py-1.5 text-center text-sm text-ink-soft print:hidden">
      {text}
    </aside>
  );
}
