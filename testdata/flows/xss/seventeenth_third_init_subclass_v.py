# vulnerable: the registered class's method gives what was sent

from flask import Flask, request

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
        return "fixed"


@app.route("/bench/39", methods=["POST"])
def endpoint():
    param = request.form["q"]
    bar = Plugin.found["keep"]().run(param)
    return "<p>" + bar + "</p>"  # want: xss
