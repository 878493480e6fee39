# vulnerable: cryptography hazmat md5 license
from cryptography.hazmat.primitives import hashes
from flask import Flask, request

app = Flask(__name__)

@app.get("/lic/<serial>")
def lic(serial):
    d = hashes.Hash(hashes.MD5())  # want: weak-hash
    d.update(b"license-secret" + serial.encode())
    return "valid" if d.finalize().hex() == request.args.get("code") else ("invalid", 403)
