# safe: md5 etag body
import hashlib
from flask import Flask, request, make_response

app = Flask(__name__)

@app.post("/reg")
def reg():
    body = request.form["text"].upper()
    resp = make_response(body, {"Content-Type": "text/plain"})
    resp.set_etag(hashlib.md5(body.encode()).hexdigest())  # ok: weak-hash
    return resp
