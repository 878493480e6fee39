# vulnerable: the name is part of the path
import xml.etree.ElementTree as ET
from flask.views import MethodView
from flask import Flask, request

app = Flask(__name__)

STAFF = ET.fromstring("<staff><user name='alice'><pin>1</pin></user><user name='bob'><pin>secretzqx</pin></user></staff>")


class BoatsView(MethodView):
    def post(self):
        asked = request.get_json()["topic"]
        path = "./user[@name='%s']" % asked
        return " ".join(user.findtext("pin") for user in STAFF.iterfind(path))  # want: xpath-injection


app.add_url_rule("/boats", view_func=BoatsView.as_view("boats"))
