# vulnerable: prefix without the closing slash; the value goes through: bytes
from flask import Flask, redirect, request

app = Flask(__name__)


@app.route("/go/08", methods=["GET", "POST"])
def case():
    user_input = request.args.get("username")
    if not user_input:
        user_input = ""

    raw = user_input.encode("utf-8")
    bar2 = str(raw, "utf-8")

    if not bar2.startswith("https://app.example.com"):
        return "not here", 400
    return redirect(bar2)  # want: open-redirect
