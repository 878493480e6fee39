# vulnerable: etag and password
import hashlib
from flask import Flask, request, make_response

app = Flask(__name__)

@app.post("/ep")
def ep():
    secret = request.form["password"]
    note = request.form["note"]
    stored = hashlib.sha1(secret.encode()).hexdigest()  # want: weak-hash
    resp = make_response(stored[:0])
    resp.headers["ETag"] = '"' + hashlib.sha1(note.encode()).hexdigest() + '"'  # ok: weak-hash
    return resp
