from codecs_by_name import CODECS
from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/load")
def load():
    codec = CODECS[request.args.get("codec", "json")]
    value = codec(request.get_data())
    return jsonify(kind=type(value).__name__)
