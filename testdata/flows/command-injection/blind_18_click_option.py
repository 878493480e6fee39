# vulnerable: a CLI option is formatted into a shell line
import os

import click


@click.command()
@click.option("--branch", default="main")
def deploy(branch):
    """Deploy a branch to the test server."""
    code = os.system("cd /srv/app && git fetch && git checkout {}".format(branch))  # want: command-injection
    raise SystemExit(code >> 8)


if __name__ == "__main__":
    deploy()
