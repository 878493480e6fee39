# vulnerable: the characters are put together again
from flask import Flask, make_response, request

app = Flask(__name__)


def find():
    lines = request.files["batch"].stream.read().decode("utf-8").splitlines()
    param = lines[0]
    out = []
    for ch in param:
        out.append(chr(ord(ch)))
    bar = "".join(out)
    page = make_response(f"<li>{bar}</li>")  # want: xss
    page.headers["X-Page"] = "1"
    return page


app.add_url_rule("/preview", "find", find, methods=["POST"])
