"""What a request brings, as plain objects."""
from dataclasses import dataclass, field
from typing import Optional

from flask import request


@dataclass
class Page:
    number: int = 1
    size: int = 20


@dataclass
class Search:
    text: str = ""
    station: Optional[str] = None
    page: Page = field(default_factory=Page)

    @classmethod
    def of_request(cls):
        number = request.args.get("page", 1, type=int)
        return cls(text=request.args.get("text", ""), station=request.args.get("station"), page=Page(number))


def body(*names):
    sent = request.get_json(force=True)
    return tuple(sent.get(name, "") for name in names)


def header(name, default=""):
    return request.headers.get("X-Tide-" + name, default)
