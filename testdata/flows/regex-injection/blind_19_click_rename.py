# vulnerable: the pattern option of the command line is compiled for each name
import os
import re

import click


@click.command()
@click.option("--pattern", required=True)
@click.option("--to", default="")
def rename(pattern, to):
    """Rename the files of the current folder."""
    for name in sorted(os.listdir(".")):
        new = re.sub(pattern, to, name)  # want: regex-injection
        click.echo(new)


if __name__ == "__main__":
    rename()
