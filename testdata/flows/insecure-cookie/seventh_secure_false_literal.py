# vulnerable: secure false literal
from flask import Flask, request, make_response

app = Flask(__name__)

@app.post("/remember")
def remember():
    resp = make_response("ok")
    token = request.form["remember_token"]
    resp.set_cookie("remember", token, max_age=86400,  # want: insecure-cookie
                    httponly=True, secure=False)
    return resp
