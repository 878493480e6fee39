# vulnerable: value as the session's key; the value goes through: named, cond expr
import os
from abc import ABC, abstractmethod

from flask import Flask, request, session

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]


class ParameterReader(ABC):
    @abstractmethod
    def read(self, name):
        ...


class QueryReader(ParameterReader):
    def read(self, name):
        return request.args.get(name) or ""


def pick(left, right):
    return right


@app.get("/prefs/form")
def show_form():
    return "send it by POST"


@app.route("/prefs/30", methods=["GET", "POST"])
def respond():
    reader: ParameterReader = QueryReader()
    asked = reader.read("q")

    next_value = pick(right=asked, left="standard")

    n = 106
    bar2 = next_value if 7 * 18 + n > 200 else "standard"

    session[bar2] = "10340"  # want: trust-boundary
    return "saved"
