# safe: setting an attribute keeps only a constant
import logging
from flask import request


class Tool:
    preset = "start"

    @staticmethod
    def tidy(value):
        return value.rstrip("\r")

    @classmethod
    def own(cls, value):
        return cls.tidy(cls.preset)

    @classmethod
    def given(cls, value):
        return cls.tidy(value)


class Record:
    def __setattr__(self, name, value):
        object.__setattr__(self, name, "start")


def init(app):

    @app.route("/members", methods=["GET"])
    def members():
        given = request.args.get("entry", "")
        halfway = Tool.given(given)
        record = Record()
        record.text = halfway
        bar = record.text
        logging.getLogger("shop.pay").critical(" ".join(["paid by", bar]))  # ok: log-injection
        return "ok"
