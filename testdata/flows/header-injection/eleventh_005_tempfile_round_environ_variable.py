# vulnerable: written to a temporary file and read back; then written to the process environment and read back
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
            halfway = scratch.read()
        os.environ["LAST_NOTE"] = halfway
        product = os.environ["LAST_NOTE"]
        return Response("ok", headers={"X-Tag": product})  # want: header-injection


app.add_url_rule("/parcels", view_func=ParcelsView.as_view("parcels"))
