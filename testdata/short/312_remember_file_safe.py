# safe: CWE-312 (or 522, 256, 313, 311): only the name is kept
import getpass
import json
import pathlib

SETTINGS = pathlib.Path.home() / ".mailtool.json"


def login():
    """Ask for name and password and remember the login."""
    user = input("User: ")
    password = getpass.getpass()
    SETTINGS.write_text(json.dumps({"user": user}))  # ok: CWE-312
    return user, password


if __name__ == "__main__":
    print("logged in as", login()[0])
