# vulnerable: the rows of the answer are generated with the parameters in them
from flask import Flask, Response, request, stream_with_context

app = Flask(__name__)


@app.route("/rows")
def rows():
    def generate():
        yield "<ul>"
        for name, values in request.args.lists():
            yield "<li>" + name + " (" + str(len(values)) + ")</li>"
        yield "</ul>"

    return Response(stream_with_context(generate()))  # want: xss
