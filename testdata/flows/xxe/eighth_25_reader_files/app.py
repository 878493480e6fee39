from flask import Flask, jsonify, request

from readers import reader_for

app = Flask(__name__)


@app.route("/rates", methods=["POST"])
def rates():
    read = reader_for(request.args.get("mode", "full"))
    return jsonify(read(request.data))
