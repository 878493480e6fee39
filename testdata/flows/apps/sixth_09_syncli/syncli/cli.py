import click

from syncli import packs, state
from syncli.remote import Remote


@click.group()
@click.option("--server", default="https://sync.example.org")
@click.pass_context
def main(ctx, server):
    """Keep a folder in step with a server."""
    ctx.obj = Remote(server)


@main.command()
@click.argument("name")
@click.pass_obj
def pull(remote, name):
    target = packs.unpack(remote.download(name))
    click.echo(target)


@main.command()
@click.argument("name")
@click.pass_obj
def update(remote, name):
    target = packs.unpack_filtered(remote.download(name))
    click.echo(target)


@main.command()
@click.pass_obj
def hooks(remote):
    for hook in remote.hooks():
        packs.run_hook(hook)
        packs.run_known(hook)


@main.command()
@click.pass_obj
def resume(remote):
    last = state.load_remote(remote)
    click.echo("%s at %s" % (last, state.load_settings("syncli.yaml")))


@main.command()
@click.pass_obj
def rules(remote):
    click.echo(state.evaluate(remote.rules()))


@main.command()
@click.pass_obj
def feed(remote):
    click.echo("\n".join(state.titles(remote.feed())))
    click.echo("\n".join(state.local_titles(remote.feed())))


if __name__ == "__main__":
    main()
