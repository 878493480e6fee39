# vulnerable: send_file opens any path
from flask import Flask, request, send_file

app = Flask(__name__)


@app.route("/preview", methods=["POST"])
def listing():
    lines = request.files["batch"].stream.read().decode("utf-8").splitlines()
    param = lines[0]
    return send_file(f"/srv/pub/{param}")  # want: path-traversal
