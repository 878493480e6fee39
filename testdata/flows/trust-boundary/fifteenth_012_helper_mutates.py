# safe: the helper overwrites the text's place
from flask import Flask, request, session


def stamp(cells, at):
    cells[at] = "stamp"


def grow(cells):
    cells += ["grown"]


def create_app():
    app = Flask(__name__)

    @app.route("/view")
    def answer():
        param = ""
        for name, value in request.headers:
            if name == "X-Choice":
                param = value
        cells = [param, "free"]
        grow(cells)
        stamp(cells, 0)
        bar = cells[0]
        session["theme"] = bar  # ok: trust-boundary
        return "kept"

    return app
