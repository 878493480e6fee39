# vulnerable: deep in the nested data is the parameter
from flask import Flask, current_app, request

app = Flask(__name__)


def stamps():
    incoming = request.values["ref"]
    tree = {"a": [{"b": ("start", "start")}, {"b": ("start", incoming)}]}
    resolved = tree["a"][1]["b"][1]
    current_app.logger.error("seen %s" % resolved)  # want: log-injection
    return "ok"


app.add_url_rule("/stamps", "stamps", stamps, methods=["GET"])
