# safe: the address is overwritten before it is used
from flask import Flask, redirect, request

app = Flask(__name__)


@app.route("/out")
def out():
    link = {"url": request.values.get("url", "/"), "title": "leave"}
    link.update(url="/leave")
    return redirect(link["url"])  # ok: open-redirect
