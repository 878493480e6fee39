# vulnerable: the client names the codec and one of them is pickle
from flask import Flask, request

import codecs_table

app = Flask(__name__)


@app.route("/rpc", methods=["POST"])
def rpc():
    kind = request.headers.get("Content-Type", "application/json")
    decode = codecs_table.DECODERS.get(kind)
    if decode is None:
        return "unsupported", 415
    message = decode(request.get_data())  # want: unsafe-deserialization
    return {"method": message["method"]}
