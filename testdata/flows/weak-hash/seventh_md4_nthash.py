# vulnerable: md4 nthash
from Crypto.Hash import MD4
from flask import Flask, request

app = Flask(__name__)

@app.post("/nt")
def nt():
    pw = request.get_json().get("password", "")
    h = MD4.new(pw.encode("utf-16le"))  # want: weak-hash
    return {"nthash": h.hexdigest()}
