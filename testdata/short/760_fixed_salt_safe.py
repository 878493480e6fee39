# safe: CWE-760 (or 759, 916, 328): a salt for each
import hashlib
import os


def hash_password(password: str) -> str:
    """Hash a password for the users' table."""
    salt = os.urandom(16)
    digest = hashlib.pbkdf2_hmac("sha256", password.encode(), salt, 600_000)  # ok: CWE-760
    return salt.hex() + "$" + digest.hex()


if __name__ == "__main__":
    print(hash_password(input("Password: ")))
