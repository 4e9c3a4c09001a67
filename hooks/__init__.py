"""The glue between the corpus, the templates and MkDocs."""
