# safe: the public key may be printed
import click
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ed25519


@click.command()
def make_key():
    """Make a signing key."""
    key = ed25519.Ed25519PrivateKey.generate()
    public = key.public_key().public_bytes(
        serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo
    )
    print("public key:", public.decode())  # ok: sensitive-data-logged


if __name__ == "__main__":
    make_key()
