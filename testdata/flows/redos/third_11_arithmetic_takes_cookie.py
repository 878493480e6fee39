# vulnerable: 7 * 42 - 106 is 188, so the cookie's text is matched
import re

from flask import Flask, request

app = Flask(__name__)
NUMBERS = re.compile(r"^(\d+,?)+$")


@app.get("/numbers")
def numbers():
    number = 106
    cookie = request.cookies.get("numbers", "")
    text = "1,2" if 7 * 42 - number > 200 else cookie
    return {"valid": NUMBERS.match(text) is not None}  # want: redos
