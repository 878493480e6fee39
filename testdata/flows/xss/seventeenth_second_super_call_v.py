# vulnerable: what the base class makes of it is what was sent

from flask import Flask, request

app = Flask(__name__)


class Plain:
    def make(self, text):
        return text.strip()


class Fancy(Plain):
    def make(self, text):
        return "[" + super().make(text) + "]"


@app.route("/bench/27")
def endpoint():
    param = request.args.get("q", "")
    bar = Fancy().make(param)
    return "<p>" + bar + "</p>"  # want: xss
