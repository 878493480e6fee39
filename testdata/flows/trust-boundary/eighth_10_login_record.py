# safe: the session gets the name in the record that was found
from flask import Flask, abort, request, session
from werkzeug.security import check_password_hash

app = Flask(__name__)
app.secret_key = "dev"
USERS = {"ada": {"name": "ada", "hash": "scrypt:1$a$b"}}


@app.route("/login", methods=["POST"])
def login():
    user = USERS.get(request.form["user"])
    app.logger.info("to be shown as %s", len(request.form.get("display_as", "nobody")))
    if user is None or not check_password_hash(user["hash"], request.form["password"]):
        abort(401)
    session["user"] = user["name"]  # ok: trust-boundary
    return "", 204
