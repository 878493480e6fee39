# vulnerable: the parameter says that it is used for security
import hashlib

import click


@click.command()
@click.password_option()
def set_password(password):
    """Store the admin's password."""
    digest = hashlib.md5(password.encode(), usedforsecurity=True).hexdigest()  # want: weak-hash
    with open("admin.pw", "w", encoding="utf-8") as handle:
        handle.write(digest)


if __name__ == "__main__":
    set_password()
