# vulnerable: base64 hides nothing from pickle
import base64
import json
import pickle
from urllib.parse import unquote
from flask import request


def init(app):

    @app.route("/rooms", methods=["GET"])
    def rooms():
        param = request.referrer or ""
        param = unquote(param.split("?topic=", 1)[-1])
        return str(type(pickle.loads(base64.b64decode(param))))  # want: unsafe-deserialization
