# vulnerable: the prefix is taken off
import base64
import io
import pickle
from urllib.parse import parse_qs

from flask import Flask, request


def create_app():
    app = Flask(__name__)

    @app.route("/view")
    def render_page():
        fields = parse_qs(request.query_string.decode())
        param = fields.get("zone", [""])[0]
        line = "cmd " + param
        bar = line.removeprefix("cmd ")
        blob = io.BytesIO(base64.urlsafe_b64decode(bar.encode()))
        job = pickle.Unpickler(blob).load()  # want: unsafe-deserialization
        return str(job)

    return app
