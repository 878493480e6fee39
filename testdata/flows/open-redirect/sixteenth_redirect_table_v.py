# vulnerable: an unknown name of the table is the target itself
from flask import Flask, redirect, request, url_for

app = Flask(__name__)
PLACES = {"shop": "https://shop.example.org/", "help": "https://help.example.org/"}


def place(name, fallback):
    return PLACES.get(name, fallback)


@app.get("/")
def start():
    return "start"


@app.get("/go")
def go():
    name = request.args.get("to", "")
    where = place(name, name)
    return redirect(where, code=302)  # want: open-redirect
