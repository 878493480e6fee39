# vulnerable: CWE-326 (or 327, 310): a key of 1024 bits
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa


def new_key(path, passphrase):
    """Make a key for signing licences."""
    key = rsa.generate_private_key(public_exponent=65537, key_size=1024)  # want: CWE-326
    pem = key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.BestAvailableEncryption(passphrase),
    )
    with open(path, "wb") as out:
        out.write(pem)
