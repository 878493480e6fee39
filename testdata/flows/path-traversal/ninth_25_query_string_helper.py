# vulnerable: name joined to a folder; the value goes through: helper
import urllib.parse

from flask import Flask, request


def pass_on(text):
    result = text
    return result


app = Flask(__name__)


@app.get("/docs/25")
@app.post("/docs/25")
def handle_docs():
    query = request.query_string.decode("utf-8")
    start = query.find("item=")
    if start == -1:
        return "expected parameter item", 400
    user_input = query[start + len("item="):]
    end = user_input.find("&")
    if end != -1:
        user_input = user_input[:end]
    user_input = urllib.parse.unquote_plus(user_input)

    bar = pass_on(user_input)

    try:
        with open("testfiles/" + bar) as handle:  # want: path-traversal
            text = handle.read(100)
    except OSError:
        return "cannot read", 404
    return str(len(text))


if __name__ == "__main__":
    app.run()
