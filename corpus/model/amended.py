"""Addresses that were promised and never answered, for they were badly made: one line each in content/amended.yaml."""

from __future__ import annotations

from pydantic import Field

from corpus.model.published import Address
from corpus.model.types import Line, Model


class Amended(Model):
    """A promised address that never was, and the one that answers in its place. Reviewers own this list."""

    old: Address = Field(description="L’adresse promise qui n’a jamais existé.")
    new: Address = Field(description="L’adresse qui répond à sa place, promise elle aussi.")
    reason: Line = Field(description="Pourquoi elle ne pouvait pas exister.")
