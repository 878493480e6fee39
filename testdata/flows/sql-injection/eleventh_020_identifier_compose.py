# safe: psycopg's Identifier and Literal compose the statement
import psycopg
from psycopg import sql
from flask import request


def init(app):

    @app.route("/recipes", methods=["GET"])
    def recipes():
        try:
            wanted = request.args["line"]
        except KeyError:
            return "missing", 400
        with psycopg.connect("dbname=shop") as link:
            link.execute(sql.SQL("SELECT count(*) FROM {}").format(sql.Identifier(wanted)))  # ok: sql-injection
        return "counted"
