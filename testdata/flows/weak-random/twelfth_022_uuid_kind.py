# safe: a random UUID
import os
import random
import uuid

from flask import Flask, request, session

app = Flask(__name__)
app.secret_key = os.environ["APP_KEY"]


@app.route("/locket", methods=["POST"])
def locket():
    incoming = (request.get_json(silent=True) or {}).get("inkwell", "")
    token = str(uuid.uuid4())  # ok: weak-random
    session["api_token"] = token
    return {"user": len(incoming)}
