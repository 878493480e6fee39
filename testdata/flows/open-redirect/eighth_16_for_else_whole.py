# safe: the loop takes the address from the list itself
from flask import Flask, redirect, request

app = Flask(__name__)
PARTNERS = ["partner-one.example", "partner-two.example"]


@app.route("/partner")
def partner():
    url = request.args.get("to", "")
    for host in PARTNERS:
        if host == url:
            url = "https://" + host + "/"
            break
    else:
        url = "/partners"
    return redirect(url)  # ok: open-redirect
