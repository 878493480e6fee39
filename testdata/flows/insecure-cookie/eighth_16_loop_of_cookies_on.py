# safe: both cookies of the loop's table have their flag on
from flask import Flask, make_response, request

app = Flask(__name__)
COOKIES = [("session_a", True), ("session_b", True)]


@app.route("/both", methods=["POST"])
def both():
    response = make_response("both")
    for name, secure in COOKIES:
        value = request.form.get(name, "")
        response.set_cookie(name, value, secure=secure, httponly=True, samesite="Lax")  # ok: insecure-cookie
    return response
