# safe: the else branch never runs, since the loop is left
import sqlalchemy
from flask import Flask, g, request

app = Flask(__name__)
ENGINE = sqlalchemy.create_engine("sqlite:///stock.db")


@app.before_request
def keep_query():
    g.query = request.args.to_dict()


@app.route("/candle")
def candle():
    arrived = g.query["saddle"]
    tries = 0
    chosen = "pecan"
    while tries < 3:
        tries += 1
        if tries == 2:
            chosen = chosen + "."
            break
    else:
        chosen = arrived
    with ENGINE.connect() as link:
        found = link.execute(sqlalchemy.text("SELECT name FROM goods WHERE place = '{}'".format(chosen)))  # ok: sql-injection
        return {"names": [row.name for row in found]}
