# safe: the level of the request is a number and the name is fixed
import functools
import os

from flask import Flask, request

app = Flask(__name__)
HOOKS = []


def compress(level, name):
    os.system("gzip -%d /srv/spool/%s" % (level, name))  # ok: command-injection


@app.route("/spool/<name>", methods=["POST"])
def spool(name):
    hook = functools.partial(compress, request.args.get("level", 6, type=int))
    HOOKS.append(name)
    hook("current")
    return str(len(HOOKS))
