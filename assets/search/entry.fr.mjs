import { enter } from "./enter.mjs";
import * as language from "./language.fr.mjs";

enter(language);
