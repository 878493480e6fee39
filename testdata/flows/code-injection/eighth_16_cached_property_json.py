# safe: the cookie is read as JSON; the text that the cached property evaluates is a class attribute
import json
from functools import cached_property

from flask import Flask, request

app = Flask(__name__)


class Preferences:
    base = "{'theme': 'light', 'size': 12}"

    def __init__(self, raw):
        self.raw = raw or "{}"

    @cached_property
    def defaults(self):
        return eval(self.base)  # ok: code-injection

    def get(self, name):
        return json.loads(self.raw).get(name, self.defaults.get(name))


@app.route("/theme")
def theme():
    preferences = Preferences(request.cookies.get("prefs"))
    return {"theme": str(preferences.get("theme"))}
