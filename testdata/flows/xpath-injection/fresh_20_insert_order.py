# vulnerable: the popped element is the client's
from flask import Flask, request
from flask.views import MethodView
from lxml import etree

app = Flask(__name__)


class Menu(MethodView):
    def get(self):
        names = ["soup", "bread"]
        names.insert(0, request.values.get("dish", ""))
        chosen = names.pop(0)
        tree = etree.parse("menu.xml")
        return {"price": tree.xpath("string(//dish[@name='" + chosen + "']/price)"), "asked": names}  # want: xpath-injection


app.add_url_rule("/menu", view_func=Menu.as_view("menu"))
