import click

from .server import build


@click.command()
@click.argument("repo")
@click.option("--port", default=8080)
def serve(repo, port):
    build(repo).run(port=port)
