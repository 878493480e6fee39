# safe: the front map hides the parameter
import base64
import io
import pickle
from collections import ChainMap
from flask import request


def init(app):

    @app.route("/members", methods=["GET"])
    def members():
        given = ""
        for key, value in request.args.items(multi=True):
            if key == "ref":
                given = value
        layers = ChainMap({"name": "gASVBAAAAAAAAACMAXiULg=="}, {"name": given})
        resolved = layers["name"]
        stream = io.BytesIO(base64.b64decode(resolved))
        data = pickle.Unpickler(stream).load()  # ok: unsafe-deserialization
        return str(data is not None)
