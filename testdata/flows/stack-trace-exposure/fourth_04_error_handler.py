# safe: the formatted lines go to the error stream, the answer is constant
import sys
import traceback

from flask import Flask, Response

app = Flask(__name__)


@app.errorhandler(Exception)
def failed(error):
    lines = traceback.format_exception(type(error), error, error.__traceback__)
    sys.stderr.write("".join(lines))
    text = "Something went wrong.\n"
    return Response(text, status=500, mimetype="text/plain")  # ok: stack-trace-exposure


@app.get("/users/<int:number>")
def user(number):
    with open(f"/srv/users/{number}.json") as record:
        return record.read()
