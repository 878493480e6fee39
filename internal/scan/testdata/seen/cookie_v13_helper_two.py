from flask import Flask, make_response, request, session, jsonify, Response
app = Flask(__name__)

def put(r, name, value, secure=True):
    r.set_cookie(name, value, secure=secure, httponly=True)  # want: insecure-cookie
@app.post("/x")
def x():
    r = make_response("x")
    put(r, "session", request.form["s"], secure=False)
    put(r, "session_b", request.form["s"])
    return r
