# safe: the popped element is the constant
from flask import Flask, request
from flask.views import MethodView
from lxml import etree

app = Flask(__name__)


class Menu(MethodView):
    def get(self):
        names = []
        names.append(request.values.get("dish", ""))
        names.append("soup")
        chosen = names.pop()
        tree = etree.parse("menu.xml")
        return {"price": tree.findtext("dish[@name='" + chosen + "']/price"), "asked": names}  # ok: xpath-injection


app.add_url_rule("/menu", view_func=Menu.as_view("menu"))
