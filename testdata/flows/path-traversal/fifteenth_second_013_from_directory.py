# safe: send_from_directory stays in the folder
from flask import Flask, request, send_from_directory

app = Flask(__name__)


@app.route("/preview", methods=["POST"])
def listing():
    lines = request.files["batch"].stream.read().decode("utf-8").splitlines()
    param = lines[0]
    return send_from_directory("/srv/pub", param)  # ok: path-traversal
