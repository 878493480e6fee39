# vulnerable: the loop over the object gives the parameter last; then the descriptor returns what was stored
import httpx
from flask import Flask, request

app = Flask(__name__)


class Pair:
    def __init__(self, a, b):
        self.a = a
        self.b = b

    def __iter__(self):
        yield self.a
        yield self.b


class Field:
    def __set_name__(self, owner, name):
        self.name = "_" + name

    def __set__(self, obj, value):
        obj.__dict__[self.name] = value

    def __get__(self, obj, owner=None):
        return obj.__dict__[self.name]


class Model:
    text = Field()


def stamps():
    incoming = request.get_json()["entry"]
    halfway = ""
    for part in Pair("http://api.example.org/ping", incoming):
        halfway = part
    model = Model()
    model.text = halfway
    bar = model.text
    answer = httpx.get(url=bar)  # want: ssrf
    return {"ok": bool(answer)}


app.add_url_rule("/stamps", "stamps", stamps, methods=["POST"])
