# safe: stream generator counts
from flask import Flask, request, Response

app = Flask(__name__)

@app.post("/stream")
def stream():
    items = request.get_json()["items"]
    def rows():
        yield "<ul>"
        for n, it in enumerate(items):
            yield "<li>" + str(n) + ":" + str(len(str(it))) + "</li>"
        yield "</ul>"
    return Response(rows())  # ok: xss
