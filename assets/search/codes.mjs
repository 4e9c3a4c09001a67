// What is typed to reach one record: its code (1.3, R1.3, M2.1, M2-1, M21, « reco 1.3 ») or its id (f2-a1-3).
import { fold } from "./fold.mjs";

const CODE = /^(?:(r|reco?|recommandation|recommendation|avenue|piste)|(m|mesure|measure))?\s*#?\s*(?:(\d+)\s*[.,-]\s*(\d+)|(\d{2,3}))$/;
const ID = /^[a-z]+\d+(?:-[a-z]?\d+)*(?:--[a-z]+\d+(?:-[a-z]?\d+)*)?$/;

// How directly `query` names a record: 2 by its own code or id, 1 by its beginning, 0 not at all.
export function naming(query) {
  const asked = fold(query).trim();
  const code = asked.match(CODE);
  const [, recommendation, measure, parent, number, run] = code ?? [];
  // Digits that run together are a code only after its letter or its word: 2022 or 16 alone is a number.
  if (code && (!run || recommendation || measure)) {
    const bare = run ?? `${parent}.${number}`;
    const wanted = [...(measure ? [] : [bare]), ...(recommendation ? [] : [`m${bare}`])];
    return (record) => {
      const own = run ? record.code.toLowerCase().replace(".", "") : record.code.toLowerCase();
      if (own && wanted.includes(own)) return own === wanted[0] ? 2 : 1;
      return 0;
    };
  }
  if (ID.test(asked)) {
    return (record) => (record.id === asked ? 2 : record.id.startsWith(`${asked}-`) ? 1 : 0);
  }
  return () => 0;
}
