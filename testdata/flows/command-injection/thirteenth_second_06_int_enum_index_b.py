# safe: the member's value indexes a constant
import subprocess
from enum import IntEnum

from flask import Flask, request

app = Flask(__name__)


class Column(IntEnum):
    NAME = 0
    NOTE = 1


@app.route("/case007")
def handle():
    given = max(request.args.keys(), default="")
    row = ("plain", given)
    piece = row[Column.NAME]
    argv = ["sh", "-c", "echo " + piece]
    process = subprocess.Popen(argv, stdout=subprocess.PIPE)  # ok: command-injection
    return process.communicate()[0]
