# safe: the quoted text of the parameter is dropped
from flask.views import MethodView
from subprocess import Popen, PIPE
from urllib.parse import quote_plus, unquote_plus
from flask import Flask, request

app = Flask(__name__)


class ParcelsView(MethodView):
    def get(self):
        param = ""
        for key, value in request.args.items(multi=True):
            if key == "item":
                param = value
        wire = quote_plus(param)
        wire = quote_plus("status")
        halfway = unquote_plus(wire)
        num = 106
        product = "status" if (7 * 14) - num > 200 else halfway
        child = Popen(["/bin/sh", "-c", "echo " + product], stdout=PIPE)  # ok: command-injection
        child.wait()
        return "waited"


app.add_url_rule("/parcels", view_func=ParcelsView.as_view("parcels"))
