# safe: the text is about passwords but holds none
import click

MIN_PASSWORD_LENGTH = 12


@click.command()
@click.argument("name")
def policy(name):
    password_hint = "passwords have at least %d characters" % MIN_PASSWORD_LENGTH
    print(password_hint)  # ok: sensitive-data-logged
    click.echo(repr(name))


if __name__ == "__main__":
    policy()
