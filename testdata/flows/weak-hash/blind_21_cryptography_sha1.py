# vulnerable: the cryptography package's SHA1 makes the signature
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding

from flask import Flask, jsonify, request

app = Flask(__name__)

with open("signing.pem", "rb") as handle:
    PRIVATE = serialization.load_pem_private_key(handle.read(), password=None)


@app.post("/sign")
def sign():
    signature = PRIVATE.sign(request.get_data(), padding.PKCS1v15(), hashes.SHA1())  # want: weak-hash
    return jsonify(signature=signature.hex())
