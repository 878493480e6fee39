# vulnerable: json policy false
import json
from flask import Flask, request, make_response

app = Flask(__name__)

POLICY = json.loads('{"session": {"secure": true, "httponly": false}, "track": {"secure": true, "httponly": true}}')
@app.post("/jp")
def jp():
    resp = make_response("jp")
    resp.set_cookie("session", request.form["v"], **POLICY["session"])  # want: cookie-readable-by-scripts
    return resp
