# vulnerable: the command prints an API token made by the default generator
import random

import click


@click.command()
@click.argument("user")
def token(user):
    """Create an API token for a user."""
    rng = random.Random()
    api_token = "%s.%032x" % (user, rng.getrandbits(128))  # want: weak-random
    with open("tokens.txt", "a", encoding="utf-8") as handle:
        handle.write(api_token + "\n")


if __name__ == "__main__":
    token()
