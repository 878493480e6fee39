# vulnerable: host ends where the value may go on; the value goes through: named, helper utils
from flask import Flask, redirect, request

from helpers.relay import relay


def pick(left, right):
    return right


app = Flask(__name__)


@app.get("/next/22")
@app.post("/next/22")
def respond():
    """Answers GET and POST."""
    values = request.args.getlist("Subject")
    arg1 = values[-1] if len(values) > 0 else ""

    passed = pick(right=arg1, left="/home")

    chosen_value = relay(passed)

    destination = f"https://www.example.com{chosen_value}"
    return redirect(destination)  # want: open-redirect
