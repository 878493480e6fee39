# safe: json policy true
import json
from flask import Flask, request, make_response

app = Flask(__name__)

POLICY = json.loads('{"session": {"secure": true, "httponly": true}, "track": {"secure": false, "httponly": false}}')
@app.post("/jp")
def jp():
    resp = make_response("jp")
    resp.set_cookie("session", request.form["v"], **POLICY["session"])  # ok: insecure-cookie
    return resp
