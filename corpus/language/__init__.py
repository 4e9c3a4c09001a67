"""How French and Canadian English are set: typography, dates, numbers, plurals. Imports nothing of corpus."""
