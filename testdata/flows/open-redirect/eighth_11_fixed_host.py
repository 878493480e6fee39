# safe: the host is fixed, the parameter stands in the path behind it
from urllib.parse import quote

from flask import Flask, redirect, request

app = Flask(__name__)
BASE = "https://tracker.example.org/"


@app.route("/issue")
def issue():
    parts = [BASE.rstrip("/"), "issues", quote(request.args.get("id", "1"), safe="")]
    return redirect("/".join(parts))  # ok: open-redirect
