"""Keeps what a view says of a record with the record itself: made once, for as long as the content that it is of."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any, Concatenate, ParamSpec, TypeVar

Subject = TypeVar("Subject")
Rest = ParamSpec("Rest")
Answer = TypeVar("Answer")


def kept(view: Callable[Concatenate[Subject, Rest], Answer]) -> Callable[Concatenate[Subject, Rest], Answer]:
    """Return a view that keeps what it says with its first argument, by the others: a record, a pair or the corpus."""

    @wraps(view)
    def answer(subject: Subject, /, *rest: Rest.args, **named: Rest.kwargs) -> Answer:
        answers: dict[tuple[Any, ...], Answer] = vars(subject).setdefault("_kept", {})
        key = (view, *rest, *named.items())
        if key not in answers:
            answers[key] = view(subject, *rest, **named)
        return answers[key]

    return answer
