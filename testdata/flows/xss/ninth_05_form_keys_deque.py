# vulnerable: response with a status and explicit type; the value goes through: deque, partition
import collections

from flask import Flask, Response, request

app = Flask(__name__)


@app.get("/greet/form")
def show_form():
    return "<form method=post><input name=q></form>"


@app.route("/greet/05", methods=["GET", "POST"])
def handle_05():
    """One step of the form."""
    field = ""
    for name in request.form.keys():
        if request.form.get(name) == "q":
            field = name
            break

    line = collections.deque(["plain"])
    line.appendleft(field)
    held = line.popleft()

    _, _, bar = ("key=" + held).partition("=")

    return Response("Value: " + bar, status=200, mimetype="text/html")  # want: xss
