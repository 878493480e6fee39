# vulnerable: boolean expression; the value goes through: arith if, list insert
from flask import Flask, request
from flask.views import MethodView
from lxml import etree

from helpers.separate_request import SeparateRequest

app = Flask(__name__)


class Case03View(MethodView):
    def get(self):
        return self.answer()

    def post(self):
        return self.answer()

    def answer(self):
        scr = SeparateRequest(request)
        incoming = scr.get_form_parameter("Subject")
        num = 86
        if 7 * 42 - num > 200:
            relayed = incoming
        else:
            relayed = "guest"
        line_up = ["guest"]
        line_up.insert(0, relayed)
        bar = line_up[0]
        doc = etree.parse("rights.xml")
        query = "boolean(//right[@user='" + bar + "'][@level='admin'])"
        return "admin" if doc.xpath(query) else "user"  # want: xpath-injection


app.add_url_rule("/nodes/03", view_func=Case03View.as_view("nodes"))
