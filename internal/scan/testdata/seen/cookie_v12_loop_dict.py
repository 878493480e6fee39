from flask import Flask, make_response, request, session, jsonify, Response
app = Flask(__name__)

FLAGS = {"session_a": True, "session_b": False}
@app.post("/x")
def x():
    r = make_response("x")
    for name, secure in FLAGS.items():
        r.set_cookie(name, request.form[name], secure=secure, httponly=True)  # want: insecure-cookie
    return r
