# vulnerable: CWE-732 (or 276): everybody may read a private key
import os

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ed25519


def write_key(path):
    """Make a key and write it to a file."""
    key = ed25519.Ed25519PrivateKey.generate()
    pem = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    with open(path, "wb") as out:
        out.write(pem)
    os.chmod(path, 0o644)  # want: CWE-732
