# safe: the letters are shuffled by the system
import secrets

from flask import Flask, request

app = Flask(__name__)


@app.route("/report")
def handle():
    query = request.args.to_dict()
    param = query.get("slug", "home")
    letters = list("ABCDEFGHJKLMNPQRSTUVWXYZ23456789")
    secrets.SystemRandom().shuffle(letters)  # ok: weak-random
    invite_token = "".join(letters[:10])
    return {"token": invite_token, "to": len(param)}
