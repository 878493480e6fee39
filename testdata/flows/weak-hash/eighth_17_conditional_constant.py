# vulnerable: the arithmetic of the condition leads to SHA-1
import hashlib

from flask import Flask, request

app = Flask(__name__)
BITS = 160


@app.route("/vote", methods=["POST"])
def vote():
    ballot = request.form["ballot"].encode()
    voter = request.cookies.get("voter", "").encode()
    if BITS // 32 > 5:
        receipt = hashlib.sha256(voter + ballot)
    else:
        receipt = hashlib.sha1(voter + ballot)  # want: weak-hash
    return {"receipt": receipt.hexdigest()}
