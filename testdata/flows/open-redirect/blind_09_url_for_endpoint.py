# safe: the target is built from a constant end point
from flask import redirect, url_for
from flask import Flask, request

app = Flask(__name__)


@app.route("/item/<int:number>")
def item(number):
    return {"number": number}


@app.post("/jump")
def jump():
    number = int(request.form["number"])
    return redirect(url_for("item", number=number))  # ok: open-redirect
