# safe: the signature uses SHA256
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding

from flask import Flask, jsonify, request

app = Flask(__name__)

with open("signing.pem", "rb") as handle:
    PRIVATE = serialization.load_pem_private_key(handle.read(), password=None)


@app.post("/sign")
def sign():
    scheme = padding.PSS(padding.MGF1(hashes.SHA256()), padding.PSS.MAX_LENGTH)
    signature = PRIVATE.sign(request.get_data(), scheme, hashes.SHA256())  # ok: weak-hash
    return jsonify(signature=signature.hex())
