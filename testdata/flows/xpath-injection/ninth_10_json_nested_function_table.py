# safe: evaluator with a variable
from flask import Flask, request
from flask.views import MethodView
from lxml import etree

app = Flask(__name__)


class Handle10View(MethodView):
    def get(self):
        return self.answer()

    def post(self):
        return self.answer()

    def answer(self):
        """One step of the form."""
        body = request.get_json(silent=True)
        param = body["item"]["detail"] if body else ""
        dispatch = {"fn": lambda arg: arg, "drop": lambda arg: "guest"}
        final = dispatch["fn"](param)
        evaluator = etree.XPathEvaluator(etree.parse("users.xml"))
        nodes = evaluator("//user[@id=$id]", id=final)  # ok: xpath-injection
        return str(bool(nodes))


app.add_url_rule("/nodes/10", view_func=Handle10View.as_view("nodes"))
