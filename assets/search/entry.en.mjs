import { enter } from "./enter.mjs";
import * as language from "./language.en.mjs";

enter(language);
