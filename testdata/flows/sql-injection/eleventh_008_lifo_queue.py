# safe: the last one in is a constant and comes out first
import sqlalchemy
from queue import LifoQueue
from flask import request

engine = sqlalchemy.create_engine("sqlite:///shop.db")


def init(app):

    @app.route("/tickets", methods=["GET"])
    def tickets():
        wanted = request.headers.get("X-Shop-Ref", "")
        pile = LifoQueue()
        pile.put(wanted)
        pile.put("alice")
        resolved = pile.get_nowait()
        with engine.connect() as link:
            found = link.execute(sqlalchemy.text("SELECT total FROM orders WHERE buyer = '{}'".format(resolved)))  # ok: sql-injection
        return {"found": found is not None}
