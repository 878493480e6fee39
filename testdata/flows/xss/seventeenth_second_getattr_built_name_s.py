# safe: the method whose name is put together gives another

from flask import Flask, request

app = Flask(__name__)


class Work:
    def do_keep(self, text):
        return text

    def do_drop(self, text):
        return "fixed"


@app.route("/bench/63")
def endpoint():
    param = request.cookies.get("q") or ""
    word = "drop"
    bar = getattr(Work(), "do_" + word)(param)
    return "<p>" + bar + "</p>"  # ok: xss
