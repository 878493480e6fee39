# safe: the generator yields the words that are decimal digits
import subprocess
from urllib.parse import unquote_plus

from flask import Flask, request

app = Flask(__name__)


def words():
    for part in request.query_string.decode("ascii").split("&"):
        word = unquote_plus(part)
        if word.isdecimal():
            yield word


@app.get("/factor")
def factor():
    argv = ["factor"]
    argv.extend(words())
    return subprocess.check_output(argv, text=True)  # ok: argument-injection
