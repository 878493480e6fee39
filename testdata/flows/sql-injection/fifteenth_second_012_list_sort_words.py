# safe: sorted by length, the constant comes first
from flask import Flask, request
from sqlalchemy import create_engine

engine = create_engine("postgresql:///drafts")


def create_app():
    app = Flask(__name__)

    @app.route("/view", methods=["POST"])
    def show():
        param = "unset"
        for key, value in request.form.items(multi=True):
            if value == "marked":
                param = key
                break
        tagged = [["mmm", param], ["z", "zed"]]
        tagged.sort(key=lambda cell: len(cell[0]))
        bar = tagged[0][1]
        with engine.begin() as link:
            link.exec_driver_sql("DELETE FROM drafts WHERE slug = '" + bar + "'")  # ok: sql-injection
        return "gone"

    return app
