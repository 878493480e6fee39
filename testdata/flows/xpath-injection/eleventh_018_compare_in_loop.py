# safe: the names are compared in Python, the path is fixed
import xml.etree.ElementTree as ET
from flask.views import MethodView
from flask import Flask, request

app = Flask(__name__)

STAFF = ET.fromstring("<staff><user name='alice'><pin>1</pin></user><user name='bob'><pin>secretzqx</pin></user></staff>")


class BoatsView(MethodView):
    def post(self):
        asked = request.get_json()["topic"]
        path = "./user"
        return " ".join(user.findtext("pin") for user in STAFF.iterfind(path) if user.get("name") == asked)  # ok: xpath-injection


app.add_url_rule("/boats", view_func=BoatsView.as_view("boats"))
