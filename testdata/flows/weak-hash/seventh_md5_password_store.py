# vulnerable: md5 password store
import hashlib
from flask import Flask, request

app = Flask(__name__)

USERS = {}
@app.post("/reg")
def reg():
    pw = request.form["password"]
    USERS[request.form["user"]] = hashlib.md5(pw.encode()).hexdigest()  # want: weak-hash
    return "ok"
