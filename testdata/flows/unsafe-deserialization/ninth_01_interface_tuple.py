# safe: yaml SafeLoader
import types
from abc import ABC, abstractmethod

import yaml
from flask import request


class ParameterReader(ABC):
    @abstractmethod
    def read(self, name):
        ...


class QueryReader(ParameterReader):
    def read(self, name):
        return request.args.get(name) or ""


def init(app):
    @app.route("/objects/01", methods=["GET"])
    def process_01_get():
        return process_01_post()

    @app.route("/objects/01", methods=["POST"])
    def process_01_post():
        reader: ParameterReader = QueryReader()
        field = reader.read("entry_id")

        carry, other = field, "kind: note"

        ns = types.SimpleNamespace(kept=carry, spare="kind: note")
        bar = ns.kept

        document = yaml.load(bar, Loader=yaml.SafeLoader)  # ok: unsafe-deserialization
        return str(document is not None)
