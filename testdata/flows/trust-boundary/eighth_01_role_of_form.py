# vulnerable: the role in the session is the one the form claims
from flask import Flask, request, session

app = Flask(__name__)
app.secret_key = "dev"


@app.route("/role", methods=["POST"])
def role():
    claims = {"role": request.form.get("role", "guest"), "since": 2024}
    session["role"] = claims["role"]  # want: trust-boundary
    return "", 204
