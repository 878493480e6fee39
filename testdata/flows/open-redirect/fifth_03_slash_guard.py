# vulnerable: two slashes at the start are an address of another host
from flask import Flask, abort, redirect, request

app = Flask(__name__)


@app.route("/back")
def back():
    where = request.args.get("to", "/")
    if where[0] != "/":
        abort(400)
    return redirect(where, code=303)  # want: open-redirect
