# vulnerable: the handler for all exceptions answers with the formatted lines
import traceback

from flask import Flask, Response

app = Flask(__name__)


@app.errorhandler(Exception)
def failed(error):
    lines = traceback.format_exception(type(error), error, error.__traceback__)
    text = "Something went wrong.\n\n" + "".join(lines[-5:])
    return Response(text, status=500, mimetype="text/plain")  # want: stack-trace-exposure


@app.get("/users/<int:number>")
def user(number):
    with open(f"/srv/users/{number}.json") as record:
        return record.read()
