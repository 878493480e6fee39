# safe: JSON makes plain data only
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
        try:
            data = json.loads(base64.b64decode(param))  # ok: unsafe-deserialization
        except ValueError:
            data = None
        return str(type(data))
