# vulnerable: the loop looks whether the address holds a known host anywhere
from flask import Flask, redirect, request

app = Flask(__name__)
PARTNERS = ["partner-one.example", "partner-two.example"]


@app.route("/partner")
def partner():
    url = request.args.get("to", "")
    for host in PARTNERS:
        if host in url:
            break
    else:
        url = "/partners"
    return redirect(url)  # want: open-redirect
