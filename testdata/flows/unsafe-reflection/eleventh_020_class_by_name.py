# safe: a class of the table is made
import types
from urllib.parse import unquote
from flask import Flask, request

app = Flask(__name__)

makers = types.SimpleNamespace(json=dict, zqxmod=lambda: "zqxcalled")


def tickets():
    wanted = request.referrer or ""
    wanted = unquote(wanted.split("?line=", 1)[-1])
    maker = {"json": dict}
    thing = maker.get(wanted, list)()  # ok: unsafe-reflection
    return str(thing) + str(len(maker))


app.add_url_rule("/tickets", "tickets", tickets, methods=["GET"])
