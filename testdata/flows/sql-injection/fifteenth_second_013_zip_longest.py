# safe: the pair that is filled up carries the filler
import itertools

import mysql.connector
from flask import Flask, request


def create_app():
    app = Flask(__name__)

    @app.route("/report", methods=["POST"])
    def listing():
        body = request.get_json(silent=True) or {}
        param = str(body.get("where", ""))
        pairs = list(itertools.zip_longest(["a", "b"], [param], fillvalue="-"))
        bar = pairs[1][1]
        link = mysql.connector.connect(user="web", database="stock")
        cur = link.cursor(dictionary=True)
        query = "".join(["SELECT * FROM parts WHERE bin='", bar, "'"])
        cur.execute(query)  # ok: sql-injection
        return {"parts": cur.fetchall()}

    return app
