# vulnerable: the other key is overwritten, the address stays
from flask import Flask, redirect, request

app = Flask(__name__)


@app.route("/out")
def out():
    link = {"url": request.values.get("url", "/"), "title": "leave"}
    link["title"] = "go"
    return redirect(link["url"])  # want: open-redirect
