# vulnerable: the plugin found under its name hands the text on
from flask import Flask, request, send_file

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


@app.route("/case019")
def endpoint():
    user_input = ""
    for header, value in request.headers:
        if header.lower() == "x-topic":
            user_input = value
    bar = Plugin.found["keep"]().run(user_input)

    return send_file("/srv/files/" + bar)  # want: path-traversal
