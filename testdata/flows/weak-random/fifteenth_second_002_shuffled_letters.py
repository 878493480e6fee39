# vulnerable: the letters are shuffled by random
import random

from flask import Flask, request

app = Flask(__name__)


@app.route("/report")
def handle():
    query = request.args.to_dict()
    param = query.get("slug", "home")
    letters = list("ABCDEFGHJKLMNPQRSTUVWXYZ23456789")
    random.shuffle(letters)  # want: weak-random
    invite_token = "".join(letters[:10])
    return {"token": invite_token, "to": len(param)}
