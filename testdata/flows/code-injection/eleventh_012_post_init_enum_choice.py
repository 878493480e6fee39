# safe: the member chosen selects the constant
from dataclasses import dataclass, field
from enum import Enum
from urllib.parse import unquote_plus
from flask import request


@dataclass
class Row:
    raw: str
    ready: str = field(init=False)

    def __post_init__(self):
        self.ready = self.raw.strip()


class Origin(Enum):
    CALLER = 1
    HOUSE = 2


class Sheet:
    def __init__(self):
        self.cells = {}

    def run(self, line):
        exec(line, {}, self.cells)  # ok: code-injection


def init(app):

    @app.route("/members", methods=["GET"])
    def members():
        given = unquote_plus(request.full_path.partition("entry=")[2])
        halfway = Row(given).ready
        origin = Origin(2)
        bar = halfway if origin is Origin.CALLER else "1 + 1"
        sheet = Sheet()
        sheet.run("x = " + bar)
        return {"cells": len(sheet.cells)}
