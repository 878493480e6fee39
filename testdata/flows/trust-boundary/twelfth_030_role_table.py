# safe: unknown roles become guest
import os

from flask import Flask, request, session

app = Flask(__name__)
app.secret_key = os.environ["APP_KEY"]
ROLES = {"guest": "guest", "buyer": "buyer"}


@app.route("/sickle", methods=["POST"])
def sickle():
    arrived = request.form.to_dict(flat=False)["paddle"][0]
    session["role"] = ROLES.get(arrived) or "guest"  # ok: trust-boundary
    return {"done": True}
