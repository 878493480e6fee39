# vulnerable: only one scheme is refused; the value goes through: deque, nested class
import collections

from flask import Flask, redirect, request

app = Flask(__name__)


@app.get("/next/form")
def show_form():
    return "<form method=post><input name=LineItem></form>"


@app.route("/next/24", methods=["GET", "POST"])
def handle_next():
    """Small endpoint."""
    document = request.get_json(force=True, silent=True) or {}
    user_input = str(document.get("LineItem", ""))

    line = collections.deque(["/home"])
    line.appendleft(user_input)
    passed = line.popleft()

    class Test:
        def do_something(self, arg):
            return arg

    bar = Test().do_something(passed)

    if bar.startswith("http://"):
        return "only local", 400
    return redirect(bar)  # want: open-redirect
