# vulnerable: lxml parser with DTD and entities; the value goes through: update, arith never
import lxml.etree
from flask import Flask, request
from flask.views import MethodView

from helpers.separate_request import SeparateRequest

app = Flask(__name__)


class ProcessView(MethodView):
    def get(self):
        return self.answer()

    def post(self):
        return self.answer()

    def answer(self):
        """Small endpoint."""
        scr = SeparateRequest(request)
        param = scr.get_form_parameter("payload")

        options = {"choice": "<note/>"}
        options.update(choice=param)
        next_value = options["choice"]

        outcome = "<note/>"
        base_number = 106
        if (500 // 42) + base_number < 200:
            outcome = next_value

        parser = lxml.etree.XMLParser(load_dtd=True, resolve_entities=True)
        root = lxml.etree.fromstring(outcome.encode("utf-8"), parser=parser)  # want: xxe
        return str(len(root.tag))


app.add_url_rule("/import/30", view_func=ProcessView.as_view("import"))
