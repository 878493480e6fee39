# safe: the plugin found under its name drops the text
from flask import Flask, request, Response

app = Flask(__name__)


class Plugin:
    found = {}

    def __init_subclass__(cls, name, **kwargs):
        super().__init_subclass__(**kwargs)
        Plugin.found[name] = cls


class Keep(Plugin, name="keep"):
    def run(self, text):
        return text


class Drop(Plugin, name="drop"):
    def run(self, text):
        return "dropped"


def transform(raw):
    outcome = Plugin.found["drop"]().run(raw)
    return outcome


@app.route("/case034")
def case034():
    raw = request.environ.get("HTTP_X_VECTOR", "")
    outcome = transform(raw)
    return Response("<li>%s</li>" % outcome, mimetype="text/html")  # ok: xss
