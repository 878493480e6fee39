# vulnerable: the words given on the command line are forwarded to tar
import subprocess

import click


@click.command(context_settings={"ignore_unknown_options": True})
@click.argument("names", nargs=-1, type=click.UNPROCESSED)
def pack(names):
    """Pack files of the data folder."""
    argv = ["tar", "czf", "/srv/out/data.tgz", *names]
    subprocess.run(argv, cwd="/srv/data", check=True)  # want: argument-injection


if __name__ == "__main__":
    pack()
