# safe: the digest of the program's own template only names a cache file, not for security
import hashlib
from pathlib import Path

import click


@click.command()
def cache_name():
    """Print the cache name of the bundled template."""
    data = Path(__file__).with_name("template.html").read_bytes()
    digest = hashlib.sha1(data, usedforsecurity=False).hexdigest()  # ok: weak-hash
    click.echo("template-%s.cache" % digest[:12])


if __name__ == "__main__":
    cache_name()
