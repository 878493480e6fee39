# vulnerable: the second cookie of the loop's table has its flag off
from flask import Flask, make_response, request

app = Flask(__name__)
COOKIES = [("session_a", True), ("session_b", False)]


@app.route("/both", methods=["POST"])
def both():
    response = make_response("both")
    for name, secure in COOKIES:
        value = request.form.get(name, "")
        response.set_cookie(name, value, secure=secure, httponly=True, samesite="Lax")  # want: insecure-cookie
    return response
