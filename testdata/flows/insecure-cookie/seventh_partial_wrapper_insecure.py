# vulnerable: partial wrapper insecure
from functools import partial
from flask import Flask, request, jsonify

app = Flask(__name__)

@app.post("/tok")
def tok():
    resp = jsonify(ok=True)
    put = partial(resp.set_cookie, httponly=True)
    put("access", request.get_json()["access"])  # want: insecure-cookie
    return resp
