# vulnerable: the generator yields the words of the raw query
import subprocess
from urllib.parse import unquote_plus

from flask import Flask, request

app = Flask(__name__)


def words():
    for part in request.query_string.decode("ascii").split("&"):
        word = unquote_plus(part)
        if word:
            yield word


@app.get("/factor")
def factor():
    argv = ["factor"]
    argv.extend(words())
    return subprocess.check_output(argv, text=True)  # want: argument-injection
