# safe: cryptography hazmat sha512
from cryptography.hazmat.primitives import hashes, hmac
from flask import Flask, request

app = Flask(__name__)

@app.get("/lic/<serial>")
def lic(serial):
    d = hmac.HMAC(open("/run/secrets/l", "rb").read(), hashes.SHA512())  # ok: weak-hash
    d.update(serial.encode())
    d.verify(bytes.fromhex(request.args.get("code", "")))
    return "valid"
