# vulnerable: the helper changes the other place of the list
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
        stamp(cells, 1)
        bar = cells[0]
        session["theme"] = bar  # want: trust-boundary
        return "kept"

    return app
