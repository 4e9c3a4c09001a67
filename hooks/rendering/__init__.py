"""How a page is rendered: the templates' environment, the words of a language, the layout's view of a record."""
