# vulnerable: the generated password is written to standard error
import secrets
import sys

import click


@click.command()
@click.argument("name")
def create(name):
    password = secrets.token_urlsafe(12)
    sys.stderr.write("password of %r is %s\n" % (name, password))  # want: sensitive-data-logged


if __name__ == "__main__":
    create()
