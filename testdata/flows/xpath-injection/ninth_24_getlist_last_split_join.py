# vulnerable: evaluator object; the value goes through: split join, static method
from flask import request
from lxml import etree


class Steps:
    @staticmethod
    def first(text):
        return [text]

    @staticmethod
    def second(parts):
        return parts[0]


def init(app):
    @app.route("/catalog/24", methods=["GET"])
    def process_24_get():
        return process_24_post()

    @app.route("/catalog/24", methods=["POST"])
    def process_24_post():
        """One step of the form."""
        values = request.args.getlist("selection")
        param = values[-1] if len(values) > 0 else ""

        bits = param.split(" ")
        temp = " ".join(bits)

        outcome = Steps.second(Steps.first(temp))

        evaluator = etree.XPathEvaluator(etree.parse("users.xml"))
        nodes = evaluator("//user[@id='{}']".format(outcome))  # want: xpath-injection
        return str(bool(nodes))
