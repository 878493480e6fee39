# safe: the helper returns the constant entry
import code
from abc import ABC, abstractmethod

from flask import request

from helpers.relay import relay


class ParameterReader(ABC):
    @abstractmethod
    def read(self, name):
        ...


class QueryReader(ParameterReader):
    def read(self, name):
        return request.args.get(name) or ""


def init(app):
    @app.route("/calc/14", methods=["GET"])
    def endpoint_14_get():
        return endpoint_14_post()

    @app.route("/calc/14", methods=["POST"])
    def endpoint_14_post():
        """Small endpoint."""
        reader: ParameterReader = QueryReader()
        submitted = reader.read("ref")

        outcome = relay(submitted)

        interpreter = code.InteractiveInterpreter()
        interpreter.runsource(outcome)  # ok: code-injection
        return "interpreted"
