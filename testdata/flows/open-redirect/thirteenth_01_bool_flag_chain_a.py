# vulnerable: two negations let the parameter through
from flask import Flask, redirect, request

app = Flask(__name__)


def prepare(raw):
    debug = False
    quiet = not debug
    piece = raw if quiet and not debug else "plain"
    return piece


@app.route("/case009", methods=["POST"])
def handle():
    upload = request.files.get("name")
    raw = upload.stream.readline().decode().rstrip("\n")
    piece = prepare(raw)
    return redirect(piece)  # want: open-redirect
