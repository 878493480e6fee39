# vulnerable: session id sha1 loop
import hashlib
from flask import Flask, request, make_response

app = Flask(__name__)

@app.post("/sid")
def sid():
    h = hashlib.sha1()  # want: weak-hash
    for part in (request.remote_addr, request.headers.get("User-Agent", ""), request.form["user"]):
        h.update(str(part).encode())
    resp = make_response("in")
    resp.set_cookie("session", h.hexdigest(), secure=True, httponly=True)
    return resp
