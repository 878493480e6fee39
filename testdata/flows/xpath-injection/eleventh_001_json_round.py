# vulnerable: the key that held the parameter is read back
import json
from flask.views import MethodView
from lxml import etree
from flask import Flask, request

app = Flask(__name__)

STAFF = etree.fromstring("<staff><user name='alice'><pin>1</pin></user><user name='bob'><pin>secretzqx</pin></user></staff>")


class ParcelsView(MethodView):
    def get(self):
        param = request.values["note"]
        text = json.dumps({"mine": param, "theirs": "alice"})
        bar = json.loads(text)["mine"]
        pins = STAFF.xpath(f"//user[@name='{bar}']/pin/text()")  # want: xpath-injection
        return ",".join(pins)


app.add_url_rule("/parcels", view_func=ParcelsView.as_view("parcels"))
