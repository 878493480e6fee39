# vulnerable: the identifier is put between double quotes by hand
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
            link.execute('SELECT count(*) FROM "' + wanted + '"')  # want: sql-injection
        return "counted"
