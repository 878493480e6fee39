# vulnerable: the fixed text has no slash at its end, so the parameter goes on with the host

from flask import Flask, redirect, request

app = Flask(__name__)
BASE = "https://tracker.example.org/"


@app.route("/issue")
def issue():
    parts = [BASE.rstrip("/") + request.args.get("mirror", ""), "issues", "latest"]
    return redirect("/".join(parts))  # want: open-redirect
