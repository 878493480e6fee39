# vulnerable: a field of the template
import string
from urllib.parse import unquote

from flask import Flask, request

app = Flask(__name__)


@app.route("/drawer")
def drawer():
    incoming = unquote(request.full_path.split("zipper=", 1)[-1])
    sentence = string.Template("$kind of $place")
    final = sentence.substitute(kind=incoming, place="here")
    value = eval(final, {"__builtins__": {}})  # want: code-injection
    return {"value": str(value)}
