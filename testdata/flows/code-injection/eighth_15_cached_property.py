# vulnerable: a cached property evaluates the text that the instance got from the cookie
from functools import cached_property

from flask import Flask, request

app = Flask(__name__)


class Preferences:
    def __init__(self, raw):
        self.raw = raw or "{}"

    @cached_property
    def values(self):
        return eval(self.raw)  # want: code-injection

    def get(self, name, default=None):
        return self.values.get(name, default)


@app.route("/theme")
def theme():
    preferences = Preferences(request.cookies.get("prefs"))
    return {"theme": preferences.get("theme", "light")}
