/** The least a page of Next can be: what it weighs is the framework's own weight. */
export default function Page() {
  return <p>Nothing but the framework.</p>;
}
