# safe: partial wrapper secure
from functools import partial
from flask import Flask, request, jsonify

app = Flask(__name__)

@app.post("/tok")
def tok():
    resp = jsonify(ok=True)
    put = partial(resp.set_cookie, httponly=True, secure=True)
    put("access", request.get_json()["access"])  # ok: insecure-cookie
    return resp
