# safe: the first base drops it
from flask import Flask, request, send_file

app = Flask(__name__)


class Loud:
    def label(self, text):
        return text.upper()


class Quiet:
    def label(self, text):
        return "..."


class Final(Quiet, Loud):
    pass


@app.route("/drawer", methods=["POST"])
def drawer():
    arrived = request.files["zipper"].filename
    final = Final().label(arrived)
    return send_file(f"/srv/pictures/{final}")  # ok: path-traversal
