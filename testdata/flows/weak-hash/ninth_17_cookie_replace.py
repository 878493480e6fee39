# vulnerable: sha1 by name, fed later
import hashlib
import urllib.parse

from flask import Flask, request

app = Flask(__name__)


@app.get("/digest/form")
def show_form():
    return "<form method=post><input name=LineItem></form>"


@app.route("/digest/17", methods=["GET", "POST"])
def case():
    param = urllib.parse.unquote_plus(request.cookies.get("LineItem", "noCookieValueSupplied"))

    relayed = param.replace("\t", " ")

    bar2 = relayed.strip()

    hasher = hashlib.new("sha1")  # want: weak-hash
    hasher.update(bar2.encode("utf-8"))
    digest = hasher.hexdigest()
    with open("passwordFile4.txt", "a", encoding="utf-8") as store:
        store.write(digest + "\n")
    return "stored"
