# vulnerable: the password is stored as MD5
import hashlib

from flask import Flask, jsonify, request

app = Flask(__name__)

USERS = {}


@app.post("/register")
def register():
    password = request.form["password"]
    USERS[request.form["name"]] = hashlib.md5(password.encode()).hexdigest()  # want: weak-hash
    return jsonify(ok=True)
