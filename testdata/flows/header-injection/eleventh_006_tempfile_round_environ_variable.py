# safe: the file was written again before it is read
import os
import tempfile
from flask.views import MethodView
from flask import Flask, Response, request

app = Flask(__name__)


class ParcelsView(MethodView):
    def post(self):
        param = request.files["item"].read().decode("utf-8")
        with tempfile.TemporaryFile("w+", encoding="utf-8", newline="") as scratch:
            scratch.write(param)
            scratch.seek(0)
            scratch.truncate()
            scratch.write("en")
            scratch.seek(0)
            halfway = scratch.read()
        os.environ["LAST_NOTE"] = halfway
        product = os.environ["LAST_NOTE"]
        return Response("ok", headers={"X-Tag": product})  # ok: header-injection


app.add_url_rule("/parcels", view_func=ParcelsView.as_view("parcels"))
