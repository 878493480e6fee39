# safe: the lambda ignores its argument
import io
import types

from flask import Flask, request

app = Flask(__name__)


@app.route("/docs/09", methods=["GET", "POST"])
def process():
    if "LineItem" in request.form:
        asked = request.form["LineItem"]
    else:
        asked = ""

    class Local:
        def do_something(self, text):
            return text

    temp = Local().do_something(asked)

    ident = lambda x: "default.txt"
    carry = ident(temp)

    holder = types.SimpleNamespace(kept=carry, spare="default.txt")
    bar = holder.kept

    path = "{}/{}.txt".format("/srv/pages", bar)
    with io.open(path) as page:  # ok: path-traversal
        return "%d bytes" % len(page.read())
