# vulnerable: CWE-321 (or 798, 547): the key is written in the program
import pathlib

from cryptography.fernet import Fernet

KEY = b"Zx3vT0q4m9mJ7nF1yWb2rK8uLs6dHcPeQaRtVgXiYoE="  # want: CWE-321


def seal(text):
    """Encrypt a text."""
    return Fernet(KEY).encrypt(text.encode())


def unseal(data):
    """Decrypt a text."""
    return Fernet(KEY).decrypt(data).decode()


if __name__ == "__main__":
    print(unseal(seal(input("text: "))))
