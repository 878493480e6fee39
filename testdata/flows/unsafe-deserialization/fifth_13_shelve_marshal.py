# vulnerable: the upload is read with marshal
import marshal
import types

from flask import Flask, request

app = Flask(__name__)


@app.route("/code", methods=["POST"])
def code():
    data = request.files["code"].read()
    loaded = marshal.loads(data[16:])  # want: unsafe-deserialization
    return {"code": isinstance(loaded, types.CodeType)}
