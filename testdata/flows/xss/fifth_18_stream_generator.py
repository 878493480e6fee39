# safe: the rows of the answer hold numbers
from flask import Flask, Response, request, stream_with_context

app = Flask(__name__)


@app.route("/rows")
def rows():
    def generate():
        yield "<ul>"
        for number, (name, values) in enumerate(request.args.lists()):
            yield "<li>" + str(number) + " (" + str(len(values)) + ")</li>"
        yield "</ul>"

    return Response(stream_with_context(generate()))  # ok: xss
