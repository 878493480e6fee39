# safe: the other section is read by subscript
from configparser import ConfigParser

from flask import Flask, request

app = Flask(__name__)


@app.route("/case065", methods=["POST"])
def endpoint():
    user_input = [vs[0] for key, vs in request.form.lists() if key == "ref"][0]
    settings = ConfigParser(interpolation=None)
    settings["request"] = {"value": user_input}
    settings["default"] = {"value": "plain"}
    bar = settings["default"]["value"]

    app.logger.error("failed for %s", bar)  # ok: log-injection
    return "noted"
