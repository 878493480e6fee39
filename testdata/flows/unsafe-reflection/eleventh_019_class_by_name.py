# vulnerable: a class of the module by any name is made
import types
from urllib.parse import unquote
from flask import Flask, request

app = Flask(__name__)

makers = types.SimpleNamespace(json=dict, zqxmod=lambda: "zqxcalled")


def tickets():
    wanted = request.referrer or ""
    wanted = unquote(wanted.split("?line=", 1)[-1])
    maker = vars(makers)
    thing = getattr(makers, wanted)()  # want: unsafe-reflection
    return str(thing) + str(len(maker))


app.add_url_rule("/tickets", "tickets", tickets, methods=["GET"])
