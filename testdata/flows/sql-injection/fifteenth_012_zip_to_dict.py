# vulnerable: the key stands above the text
from flask import Flask, request
from sqlalchemy import create_engine

engine = create_engine("postgresql:///drafts")


def create_app():
    app = Flask(__name__)

    @app.route("/check", methods=["POST"])
    def find():
        param = request.get_json()["target"]
        names = ("id", "kind", "text")
        cells = ("9", "memo", param)
        record = dict(zip(names, cells))
        bar = record["text"]
        with engine.begin() as link:
            link.exec_driver_sql("DELETE FROM drafts WHERE slug = '" + bar + "'")  # want: sql-injection
        return "gone"

    return app
