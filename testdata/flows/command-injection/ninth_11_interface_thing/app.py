# safe: the thing named by the configuration answers with a constant
import shlex
import subprocess
from abc import ABC, abstractmethod

from flask import request

from helpers.thing_factory import create_thing


class ParameterReader(ABC):
    @abstractmethod
    def read(self, name):
        ...


class QueryReader(ParameterReader):
    def read(self, name):
        return request.args.get(name) or ""


def init(app):
    @app.route("/run/11", methods=["GET"])
    def serve_run_get():
        return serve_run_post()

    @app.route("/run/11", methods=["POST"])
    def serve_run_post():
        reader: ParameterReader = QueryReader()
        submitted = reader.read("detail")
        thing = create_thing()
        held = thing.do_something(submitted)
        try:
            raise ValueError(held)
        except ValueError as problem:
            bar = problem.args[0]
        argv = shlex.split(bar)
        result = subprocess.run(argv, timeout=5)  # ok: command-injection
        return str(result.returncode)
