# safe: CWE-321 (or 798, 547): it is read from a file
import pathlib

from cryptography.fernet import Fernet

KEY = pathlib.Path("/etc/vault/key").read_bytes().strip()  # ok: CWE-321


def seal(text):
    """Encrypt a text."""
    return Fernet(KEY).encrypt(text.encode())


def unseal(data):
    """Decrypt a text."""
    return Fernet(KEY).decrypt(data).decode()


if __name__ == "__main__":
    print(unseal(seal(input("text: "))))
