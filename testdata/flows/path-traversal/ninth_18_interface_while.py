# safe: normalised, then compared with base and separator
import os
from abc import ABC, abstractmethod

from flask import Flask, request


class ParameterReader(ABC):
    @abstractmethod
    def read(self, name):
        ...


class QueryReader(ParameterReader):
    def read(self, name):
        return request.args.get(name) or ""


app = Flask(__name__)


@app.get("/load/18")
@app.post("/load/18")
def process_load():
    reader: ParameterReader = QueryReader()
    taken = reader.read("payload")

    rounds = 0
    middle = "default.txt"
    while rounds < 2:
        if rounds == 1:
            middle = taken
        rounds += 1

    bar = middle.replace("\t", " ")

    full = os.path.normpath(os.path.join("/srv/files", bar))
    if not full.startswith("/srv/files" + os.sep):
        return "outside", 403
    with open(full, "rb") as handle:  # ok: path-traversal
        return str(len(handle.read(64)))


if __name__ == "__main__":
    app.run()
