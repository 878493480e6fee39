# vulnerable: hash of a weak number is as weak
import hashlib
import random
import urllib.parse

from flask import Flask, make_response, request

app = Flask(__name__)


@app.route("/token/12", methods=["GET", "POST"])
def process_12():
    """Small endpoint."""
    submitted = ""
    if request.cookies.get("Subject") is not None:
        submitted = urllib.parse.unquote(request.cookies["Subject"])

    bar = "bar"
    n = 106
    if (500 // 42) + n < 200:
        bar = submitted

    number = random.randint(1, 2**32)  # want: weak-random
    token = hashlib.sha256(str(number).encode()).hexdigest()
    response = make_response("remembered")
    response.set_cookie("rememberMe", bar[:20] + ":" + token, secure=True, httponly=True, samesite="Lax")
    return response
