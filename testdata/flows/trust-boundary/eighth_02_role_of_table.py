# safe: the role in the session is the one the table of users holds
from flask import Flask, request, session

app = Flask(__name__)
app.secret_key = "dev"
ROLES = {"ada": "admin", "bob": "editor"}


@app.route("/role", methods=["POST"])
def role():
    claims = {"role": request.form.get("role", "guest"), "since": 2024}
    session["role"] = ROLES.get(claims["role"], "guest")  # ok: trust-boundary
    return "", 204
