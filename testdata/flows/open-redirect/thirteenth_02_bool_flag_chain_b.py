# safe: one negation keeps it out
from flask import Flask, redirect, request

app = Flask(__name__)


def prepare(raw):
    debug = False
    quiet = not debug
    piece = raw if not quiet or debug else "plain"
    return piece


@app.route("/case009", methods=["POST"])
def handle():
    upload = request.files.get("name")
    raw = upload.stream.readline().decode().rstrip("\n")
    piece = prepare(raw)
    return redirect(piece)  # ok: open-redirect
