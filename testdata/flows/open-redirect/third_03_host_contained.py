# vulnerable: the host may stand anywhere in the address
from flask import Flask, abort, redirect, request

app = Flask(__name__)


@app.get("/go")
def go():
    target = request.values["to"]
    if "shop.example.org" not in target:
        abort(400)
    return redirect(target)  # want: open-redirect
