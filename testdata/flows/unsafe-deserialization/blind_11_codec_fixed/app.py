from codecs_by_name import CODECS, DEFAULT
from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/load")
def load():
    settings = CODECS["pickle"](DEFAULT)
    settings.update(CODECS["json"](request.get_data()))
    return jsonify(count=len(settings))
