from flask import Flask, g, request

import storage

app = Flask(__name__)


@app.before_request
def pick():
    g.size, g.avatar = request.args.get("size", 64, type=int), request.args.get("avatar", "none.png")


@app.route("/avatar")
def avatar():
    return storage.read("avatars", g.avatar), 200, {"Content-Type": "image/png"}
