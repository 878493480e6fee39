# safe: the option picks a pattern by its name
import os
import re

import click

PATTERNS = {"blanks": r"\s", "digits": r"\d"}


@click.command()
@click.option("--kind", type=click.Choice(sorted(PATTERNS)), default="blanks")
def rename(kind):
    """Show the names without some characters."""
    for name in sorted(os.listdir(".")):
        click.echo(re.sub(PATTERNS[kind], "", name))  # ok: regex-injection


if __name__ == "__main__":
    rename()
