# vulnerable: two cookies one weak
from flask import Flask, request, make_response

app = Flask(__name__)

@app.after_request
def stamp(resp):
    uid = request.headers.get("X-User", "0")
    resp.set_cookie("uid", uid, secure=True, httponly=True)  # ok: insecure-cookie
    resp.set_cookie("uid_sig", uid[::-1], httponly=True)  # want: insecure-cookie
    return resp
