# vulnerable: the callback of the event carries the file name to the shell
import functools
import os

from flask import Flask, request

app = Flask(__name__)
HOOKS = []


def compress(level, name):
    os.system("gzip -%d /srv/spool/%s" % (level, name))  # want: command-injection


@app.route("/spool/<name>", methods=["POST"])
def spool(name):
    hook = functools.partial(compress, 9)
    HOOKS.append(name)
    hook(name)
    return str(len(HOOKS))
