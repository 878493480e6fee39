# safe: user id after password check
from werkzeug.security import check_password_hash
from flask import Flask, request, session

app = Flask(__name__)

USERS = {"ann": (7, "scrypt:x"), "bob": (8, "scrypt:y")}
@app.post("/admin")
def admin():
    rec = USERS.get(request.form["user"])
    if rec is None or not check_password_hash(rec[1], request.form["pw"]):
        return "no", 401
    session["user_id"] = rec[0]  # ok: trust-boundary
    return "ok"
