# safe: the first column read back is a constant
import csv
import io
from flask import request, session


def init(app):

    @app.route("/offers", methods=["GET"])
    def offers():
        asked = request.cookies.to_dict().get("note", "")
        page = io.StringIO()
        csv.writer(page).writerow(["guest", asked])
        page.seek(0)
        bar = next(csv.reader(page))[0]
        session["role"] = bar  # ok: trust-boundary
        return "kept"
