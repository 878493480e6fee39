# vulnerable: the method whose name is put together gives what was sent

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
    word = "keep"
    bar = getattr(Work(), "do_" + word)(param)
    return "<p>" + bar + "</p>"  # want: xss
