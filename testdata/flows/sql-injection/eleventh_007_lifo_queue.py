# vulnerable: the last one in is the parameter and comes out first
import sqlalchemy
from queue import LifoQueue
from flask import request

engine = sqlalchemy.create_engine("sqlite:///shop.db")


def init(app):

    @app.route("/tickets", methods=["GET"])
    def tickets():
        wanted = request.headers.get("X-Shop-Ref", "")
        pile = LifoQueue()
        pile.put("alice")
        pile.put(wanted)
        resolved = pile.get_nowait()
        with engine.connect() as link:
            found = link.execute(sqlalchemy.text("SELECT total FROM orders WHERE buyer = '{}'".format(resolved)))  # want: sql-injection
        return {"found": found is not None}
