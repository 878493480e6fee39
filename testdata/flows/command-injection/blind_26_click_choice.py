# safe: click.Choice admits two branches
import os

import click


@click.command()
@click.option("--branch", type=click.Choice(["main", "next"]), default="main")
def deploy(branch):
    """Deploy a branch to the test server."""
    code = os.system("cd /srv/app && git fetch && git checkout {}".format(branch))  # ok: command-injection
    raise SystemExit(code >> 8)


if __name__ == "__main__":
    deploy()
