import json
import os
from pathlib import Path

from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, Encoding, NoEncryption, PrivateFormat


def save(path, token_info, settings):
    with open(path, "w") as f:
        f.write(json.dumps(token_info))  # want: secret-file-readable
    with open(path, "w") as f:
        json.dump(token_info, f)  # want: secret-file-readable
    with open(path, "w") as f:
        json.dump(settings, f)  # ok: no secret


def save_text(folder: Path, access_token):
    line = f"token={access_token}"
    (folder / "token").write_text(line)  # want: secret-file-readable


def save_key(path, key):
    with open(path, "wb") as f:
        f.write(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))  # want: secret-file-readable


def save_locked_key(path, key, passphrase):
    with open(path, "wb") as f:
        f.write(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, BestAvailableEncryption(passphrase)))  # ok: encrypted


def save_private(path, token_info):
    fd = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(fd, "w") as f:
        json.dump(token_info, f)  # ok: for its owner only


def save_by_opener(path, token_info):
    with open(path, "w", opener=lambda name, flags: os.open(name, flags, 0o600)) as f:
        json.dump(token_info, f)  # ok: the opener makes it private


def save_narrowed(path, refresh_token):
    path.touch(mode=0o600)
    path.chmod(0o600)
    path.write_text(refresh_token)  # ok: its rights were set


class Client:
    def __init__(self, di_refresh_token, name):
        self.di_refresh_token = di_refresh_token
        self.name = name

    def dumps(self):
        data = {"token": self.di_refresh_token}
        return json.dumps(data)

    def described(self):
        return json.dumps({"name": self.name})

    def save(self, path: Path):
        path.write_text(self.dumps())  # want: secret-file-readable

    def save_description(self, path: Path):
        path.write_text(self.described())  # ok: no secret


def make_key(key, path, cert_path):
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT, 0o600), "wb") as out:
        out.write(key.private_bytes(PEM, PKCS8, NONE))
    os.chmod(path, 0o644)  # want: secret-file-readable
    os.chmod(cert_path, 0o644)  # ok: a certificate
    os.chmod(path, 0o600)  # ok: its owner only


def share_keys():
    os.chmod("/home/web/.ssh/id_ed25519", 0o644)  # want: secret-file-readable
    os.chmod("/home/web/.ssh/id_ed25519.pub", 0o644)  # ok: the public one
