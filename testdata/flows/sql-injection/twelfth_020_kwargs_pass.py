# safe: the keyword usual
import sqlalchemy
from flask import Flask, request

app = Flask(__name__)
ENGINE = sqlalchemy.create_engine("sqlite:///stock.db")


@app.route("/kettle")
def kettle():
    param = request.referrer or ""
    def pick(**options):
        return options["usual"]

    bar = pick(**{"given": param, "usual": "borage"})
    with ENGINE.connect() as link:
        found = link.execute(sqlalchemy.text("SELECT name FROM goods WHERE place = '{}'".format(bar)))  # ok: sql-injection
        return {"names": [row.name for row in found]}
