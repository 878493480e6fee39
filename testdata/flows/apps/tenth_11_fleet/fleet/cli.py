import click

from . import jobs


@click.group()
def main():
    """Work on the fleet from a terminal."""


@main.command()
@click.argument('host', type=click.Choice(['north', 'south']))
def ping(host):
    click.echo(jobs.ping_known(host))


@main.command()
@click.option('--days', type=int, default=3)
def clean(days):
    click.echo(jobs.clean(days))


if __name__ == '__main__':
    main()
