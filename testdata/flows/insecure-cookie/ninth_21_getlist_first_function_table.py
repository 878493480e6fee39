# safe: flag by default argument
import urllib.parse

from flask import Flask, make_response, request


def remember(answer, token, secure=True):
    answer.set_cookie("session_token", token, secure=secure, httponly=True)  # ok: insecure-cookie


app = Flask(__name__)


@app.get("/cookie/21")
@app.post("/cookie/21")
def process_21():
    values = request.form.getlist("p1")
    if values:
        incoming = values[0]
    else:
        incoming = ""

    next_value = ""
    for current in ("bar", incoming):
        next_value = current

    held = next_value

    steps = {"fn": lambda text: text, "drop": lambda text: "bar"}
    bar2 = steps["fn"](held)

    value = urllib.parse.quote(bar2, safe="")
    response = make_response("saved")
    remember(response, value)
    return response


if __name__ == "__main__":
    app.run()
