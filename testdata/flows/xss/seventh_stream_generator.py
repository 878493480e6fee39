# vulnerable: stream generator
from flask import Flask, request, Response

app = Flask(__name__)

@app.post("/stream")
def stream():
    items = request.get_json()["items"]
    def rows():
        yield "<ul>"
        for it in items:
            yield "<li>" + str(it) + "</li>"
        yield "</ul>"
    return Response(rows())  # want: xss
