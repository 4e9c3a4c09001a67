// Inlined in every page's head: what is to be known before the first paint.
import "./theme.mjs";
import "./faces.mjs";
