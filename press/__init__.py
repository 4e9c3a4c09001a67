"""What the site gives to print and to share: cards, QR codes and PDFs, made from the corpus.

Knows the corpus, Typst and segno; neither MkDocs nor Jinja.
"""
