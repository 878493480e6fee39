# safe: the command writes made-up test data
import random

import click


@click.command()
@click.argument("count", type=int)
def rows(count):
    """Write made-up measurements."""
    with open("rows.csv", "w", encoding="utf-8") as handle:
        for number in range(min(count, 1000)):
            handle.write("%d,%.2f\n" % (number, random.uniform(10, 20)))  # ok: weak-random


if __name__ == "__main__":
    rows()
