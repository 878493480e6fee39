# safe: the target is built from a constant end point
from flask import Flask, redirect, request, url_for

app = Flask(__name__)


@app.route("/item/<int:number>")
def item(number):
    return {"number": number}


@app.post("/jump")
def jump():
    number = int(request.form["number"])
    return redirect(url_for("item", number=number))  # ok: open-redirect
