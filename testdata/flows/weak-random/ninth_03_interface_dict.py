# safe: delay before an answer
import random
import time
from abc import ABC, abstractmethod

from flask import Flask, request

app = Flask(__name__)


class ParameterReader(ABC):
    @abstractmethod
    def read(self, name):
        ...


class QueryReader(ParameterReader):
    def read(self, name):
        return request.args.get(name) or ""


@app.route("/login/03", methods=["GET", "POST"])
def handle_03():
    """One step of the form."""
    reader: ParameterReader = QueryReader()
    param = reader.read("username")

    lookup_map = {}
    lookup_map["key_a"] = "bar"
    lookup_map["keyB"] = param
    lookup_map["keyC"] = "another"
    used = lookup_map["keyB"]

    time.sleep(random.uniform(0.01, 0.05))  # ok: weak-random
    return "waited, %d" % len(used)
