# vulnerable: the private key that was made is printed
import click
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ed25519


@click.command()
def make_key():
    """Make a signing key."""
    private_key = ed25519.Ed25519PrivateKey.generate()
    pem = private_key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    print("private key:", pem.decode())  # want: sensitive-data-logged


if __name__ == "__main__":
    make_key()
