# safe: the cookie is deleted
import urllib.parse
from abc import ABC, abstractmethod

from flask import Flask, make_response, request


class ParameterReader(ABC):
    @abstractmethod
    def read(self, name):
        ...


class QueryReader(ParameterReader):
    def read(self, name):
        return request.args.get(name) or ""


app = Flask(__name__)


@app.get("/keep/29")
@app.post("/keep/29")
def case():
    """Small endpoint."""
    reader: ParameterReader = QueryReader()
    incoming = reader.read("p1")
    relayed = "%s" % incoming
    _, _, outcome = ("key=" + relayed).partition("=")
    value = urllib.parse.quote(outcome, safe="")
    response = make_response("saved")
    response.headers["X-Length"] = str(len(value))
    response.delete_cookie("session_id", secure=True, httponly=True)  # ok: insecure-cookie
    return response
