# vulnerable: driver SQL with a joined value; the value goes through: format name, static method
from abc import ABC, abstractmethod

from flask import request
from sqlalchemy import create_engine


class ParameterReader(ABC):
    @abstractmethod
    def read(self, name):
        ...


class QueryReader(ParameterReader):
    def read(self, name):
        return request.args.get(name) or ""


class Steps:
    @staticmethod
    def first(text):
        return [text]

    @staticmethod
    def second(parts):
        return parts[0]


def init(app):
    @app.route("/query/11", methods=["GET"])
    def respond_11_get():
        return respond_11_post()

    @app.route("/query/11", methods=["POST"])
    def respond_11_post():
        """Small endpoint."""
        reader: ParameterReader = QueryReader()
        arg1 = reader.read("account")

        temp = "{arg}".format(arg=arg1, spare="bar")

        chosen_value = Steps.second(Steps.first(temp))

        engine = create_engine("postgresql+psycopg2:///shop")
        with engine.begin() as connection:
            connection.exec_driver_sql("DELETE FROM tokens WHERE owner = '" + chosen_value + "'")  # want: sql-injection
        return "removed"
