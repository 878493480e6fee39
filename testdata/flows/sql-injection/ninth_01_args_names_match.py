# safe: marks are generated, values bound
import sqlite3

from flask import request


def init(app):
    @app.route("/query/01", methods=["GET"])
    def case_01_get():
        return case_01_post()

    @app.route("/query/01", methods=["POST"])
    def case_01_post():
        """One step of the form."""
        incoming = ""
        for name, value in request.args.items():
            if value == "ref":
                incoming = name

        held = "%(b)s" % {"a": "bar", "b": incoming}

        letters_of = "ABC"
        match letters_of[2]:
            case "A":
                bar = "bar"
            case "C" | "D":
                bar = held
            case _:
                bar = "bar"

        wanted = bar.split(",")
        marks = ", ".join("?" for _ in wanted)
        cursor = sqlite3.connect("visits.db").cursor()
        cursor.execute(f"SELECT count(*) FROM visits WHERE page IN ({marks})", wanted)  # ok: sql-injection
        return str(cursor.fetchone()[0])
